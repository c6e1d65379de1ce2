namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered when a document was prepared.</summary>
/// <param name="Accepted">Whether the document was prepared.</param>
/// <param name="Messages">What the user reads.</param>
/// <param name="Fields">The fields of the identity that the document carries, with their values.</param>
public sealed record DocumentReply(bool Accepted, IReadOnlyList<SutMessage> Messages, IReadOnlyDictionary<SutField, string> Fields)
    : SutReply(Accepted, Messages)
{
    /// <summary>Content of the datamatrix INS that the paper carries, in ASCII with its separators (0x1D); null when it carries none.</summary>
    public string? Datamatrix { get; init; }

    /// <summary>« NIR » or « NIA », as printed beside the matricule; null when none is.</summary>
    public string? MatriculeNature { get; init; }

    /// <summary>The document in CDA R2, as XML text; null when it is written in another form.</summary>
    public string? Cda { get; init; }

    /// <summary>What left, as it left: the FHIR resource in JSON, or the mail (RFC 5322); null for another medium.</summary>
    public string? Content { get; init; }
}
