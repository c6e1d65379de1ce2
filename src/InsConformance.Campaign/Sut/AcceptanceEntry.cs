namespace InsConformance.Campaign.Sut;

/// <summary>How the user accepts an INSi return.</summary>
public sealed record AcceptanceEntry
{
    /// <summary>The return as it is.</summary>
    public static AcceptanceEntry Plain { get; } = new();

    /// <summary>The 1er prénom corrected in the same gesture, when it is not the beginning of the list returned (INS 14).</summary>
    public string? FirstBirthName { get; init; }

    /// <summary>The nature of the document checked in the same gesture (« qualification en 1 clic », SC.INS.19 and SC.INS.22).</summary>
    public string? Justificatif { get; init; }
}
