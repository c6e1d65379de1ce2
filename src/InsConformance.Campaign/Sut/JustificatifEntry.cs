namespace InsConformance.Campaign.Sut;

/// <summary>A document shown by the person.</summary>
/// <param name="Kind">Its nature, by the label of the list of the site: « Passeport ».</param>
public sealed record JustificatifEntry(string Kind)
{
    /// <summary>For a minor: the nature of the document of the parent who answers for him.</summary>
    public string? OfParent { get; init; }

    /// <summary>The person enters an EHPAD directly.</summary>
    public bool DirectNursingHomeAdmission { get; init; }
}
