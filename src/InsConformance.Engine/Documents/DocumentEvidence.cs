namespace InsConformance.Engine.Documents;

/// <summary>A document, or an electronic identification, that a person shows.</summary>
/// <param name="Code">Code of its kind in the catalogue of the site.</param>
public sealed record DocumentEvidence(string Code)
{
    /// <summary>End of validity, if the user noted it.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>For a minor: the document of the adult who answers for him.</summary>
    public AuthorityDocument? Authority { get; init; }

    /// <summary>The person enters an EHPAD directly.</summary>
    public bool IsNursingHomeAdmission { get; init; }
}
