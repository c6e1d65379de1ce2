using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Texts;

/// <summary>What the characters of a received birth place tell.</summary>
internal static class PlaceClues
{
    /// <summary>Whether the code is that of a country, 99xxx.</summary>
    public static bool IsCountry(string? text) => PlaceText.HasShape(text) && text!.StartsWith("99", StringComparison.Ordinal);

    /// <summary>
    /// Whether the code is a postal one for sure: the communes of a department are numbered from 001, and those of Paris are 75056 and 75101
    /// to 75120. Most postal codes also are the codes of other communes: those cannot be told.
    /// </summary>
    public static bool IsPostal(string? text) =>
        PlaceText.HasShape(text)
        && (text!.EndsWith("000", StringComparison.Ordinal)
            || (text.StartsWith("750", StringComparison.Ordinal) && string.CompareOrdinal(text, "75001") >= 0 && string.CompareOrdinal(text, "75020") <= 0));
}
