namespace InsConformance.Identity.Decision;

/// <summary>How well the identity returned by INSi corresponds to the local one (Ségur vague 2, SC.INS.19 and SC.INS.22).</summary>
public enum Correspondence
{
    /// <summary>
    /// « Correspondance parfaite » : name, date and sex identical, first name at the beginning of the list, no other NIR known.
    /// </summary>
    Perfect,

    /// <summary>« Correspondance partielle » : differences to show, none of them major.</summary>
    Partial,

    /// <summary>« Discordance majeure » : another name, date, sex or country of birth (inferred).</summary>
    Major,
}
