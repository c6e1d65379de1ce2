namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>By one line of text.</summary>
    Line,

    /// <summary>By one of the choices.</summary>
    Choice,

    /// <summary>By as many of the choices as apply, one per line; by none too.</summary>
    Choices,

    /// <summary>By rows, one per line, their cells separated by « ; » in the order of the columns; by none too.</summary>
    Rows,

    /// <summary>By lines of text taken as they are; by none too.</summary>
    Text,
}
