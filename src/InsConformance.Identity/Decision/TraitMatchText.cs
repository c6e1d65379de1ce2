namespace InsConformance.Identity.Decision;

/// <summary>How a comparison class is written.</summary>
public static class TraitMatchText
{
    /// <summary>E0 to E4; « mineur » and « — » for the two classes without a number.</summary>
    public static string Code(this TraitMatch match) => match switch
    {
        TraitMatch.Exact => "E0",
        TraitMatch.Formatting => "E1",
        TraitMatch.Beginning => "E2",
        TraitMatch.Placeholder => "E3",
        TraitMatch.Minor => "mineur",
        TraitMatch.Major => "E4",
        _ => "—",
    };

    /// <summary>French label, e.g. « différence de présentation ».</summary>
    public static string Label(this TraitMatch match) => match switch
    {
        TraitMatch.Exact => "identique",
        TraitMatch.Formatting => "différence de présentation",
        TraitMatch.Beginning => "début de la liste",
        TraitMatch.Placeholder => "valeur d'attente",
        TraitMatch.Minor => "écart mineur",
        TraitMatch.Major => "discordance majeure",
        _ => "non comparé",
    };

    /// <summary>Whether the two values have to be highlighted for the user to compare (SC.INS.19).</summary>
    public static bool IsDifference(this TraitMatch match) =>
        match is TraitMatch.Formatting or TraitMatch.Placeholder or TraitMatch.Minor or TraitMatch.Major;
}
