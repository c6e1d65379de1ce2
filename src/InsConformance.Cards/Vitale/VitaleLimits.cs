namespace InsConformance.Cards.Vitale;

/// <summary>What a carte Vitale can hold (FIDES, RufusAdmin; sizes of files as public readers ask for them).</summary>
public static class VitaleLimits
{
    /// <summary>Beneficiaries on a card; seen of Vitale 1 and taken for Vitale 2 (inferred).</summary>
    public const int Beneficiaries = 19;

    /// <summary>Characters of a name.</summary>
    public const int NameLength = 27;

    /// <summary>Lines of an address.</summary>
    public const int AddressLines = 5;

    /// <summary>Periods of rights of a beneficiary.</summary>
    public const int RightsPeriods = 3;

    /// <summary>Characters of a NIR with its key.</summary>
    public const int NirLength = 15;

    /// <summary>Whether a text could be a NIR with its key: 15 digits, A or B at the seventh place for Corsica. The key may be wrong.</summary>
    public static bool IsNir(string text) =>
        text.Length == NirLength && text.Index().All(place => char.IsAsciiDigit(place.Item) || place.Index == 6 && place.Item is 'A' or 'B');
}
