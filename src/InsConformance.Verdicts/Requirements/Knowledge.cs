namespace InsConformance.Verdicts.Requirements;

/// <summary>How much of the text of a requirement is known.</summary>
public enum Knowledge
{
    /// <summary>The statement is known.</summary>
    Full,

    /// <summary>Only the subject, or a part of the statement, is known.</summary>
    Partial,

    /// <summary>Only the number is known: the requirement is listed, never invented.</summary>
    Unknown,
}
