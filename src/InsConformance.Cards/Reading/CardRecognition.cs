namespace InsConformance.Cards.Reading;

/// <summary>Tells cards apart by their answer to reset, with the lists of public sources (pcsc-tools, Cryptolib CPS: secondary).</summary>
public static class CardRecognition
{
    private const string CpsFamily = "1225006480";

    /// <summary>Recognises a card.</summary>
    public static CardKind Of(ReadOnlySpan<byte> atr) => Convert.ToHexString(atr) switch
    {
        var hex when hex.StartsWith("3B7513", StringComparison.Ordinal) => CardKind.Vitale2,
        var hex when hex.StartsWith("3F65", StringComparison.Ordinal) => CardKind.Vitale1,
        "3BAC00402A001225006480000310009000" => CardKind.Cps3,
        "3BAC00402A001225006480820212009000" => CardKind.Cps2Ter,
        "3B8F80010031B86404B0ECC1739401808290000E" => CardKind.Cps3Contactless,
        var hex when (hex.StartsWith("3B9B18", StringComparison.Ordinal) || hex.StartsWith("3BDC18", StringComparison.Ordinal)) && hex.Contains(CpsFamily, StringComparison.Ordinal) => CardKind.Cps4,
        _ => CardKind.Unknown,
    };

    /// <summary>Name for people.</summary>
    public static string Name(CardKind kind) => kind switch
    {
        CardKind.Vitale2 => "carte Vitale 2",
        CardKind.Vitale1 => "carte Vitale 1",
        CardKind.Cps3 => "carte CPx (CPS3)",
        CardKind.Cps3Contactless => "carte CPx (CPS3) sans contact",
        CardKind.Cps2Ter => "carte CPx (CPS2ter)",
        CardKind.Cps4 => "carte CPx (CPS4)",
        _ => "carte inconnue",
    };
}
