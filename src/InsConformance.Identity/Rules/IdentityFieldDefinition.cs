namespace InsConformance.Identity.Rules;

/// <summary>What the guide says of one field of an identity: one row of règle 1 and of the rules that refer to it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Number">Its number in règle 1, from 1 to 10.</param>
/// <param name="Label">Official French label.</param>
/// <param name="Abbreviation">Example of an unequivocal short label.</param>
/// <param name="IsStrict">« Trait strict », against « trait complémentaire ».</param>
/// <param name="IsMandatoryAtCreation">No identity without it; no other field may be mandatory (règle 5, INS 11 and 12).</param>
/// <param name="IsAlwaysDisplayed">Always on the screen; the others are chosen by the site (règle 3, INS 2).</param>
/// <param name="IsLocked">Not editable by an ordinary user in a retrieved or qualified identity (règle 26, INS 29).</param>
/// <param name="InsiElements">Paths of the INSi answer that feed the field (règle 6, INS 13); empty when INSi never feeds it.</param>
public sealed record IdentityFieldDefinition(
    IdentityField Field,
    int Number,
    string Label,
    string Abbreviation,
    bool IsStrict,
    bool IsMandatoryAtCreation,
    bool IsAlwaysDisplayed,
    bool IsLocked,
    IReadOnlyList<string> InsiElements)
{
    /// <summary>Whether a successful retrieval writes this field.</summary>
    public bool IsFedByInsi => InsiElements.Count > 0;
}
