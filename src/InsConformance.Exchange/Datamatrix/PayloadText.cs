namespace InsConformance.Exchange.Datamatrix;

/// <summary>The constants of the payload of a datamatrix INS.</summary>
public static class PayloadText
{
    /// <summary>Document type and version of the format, at offset 0.</summary>
    public const string Marker = "IS01";

    /// <summary>The whole header: the marker, then 22 zeros inherited from the 2D-Doc.</summary>
    public const string Header = "IS010000000000000000000000";

    /// <summary>« GS », ASCII 29: closes a value of variable length.</summary>
    public const char GroupSeparator = '\u001D';

    /// <summary>The longest payload that the format allows, in characters.</summary>
    public const int MaxLength = 291;

    /// <summary>The longest content of the biggest ECC 200 symbol, digits only, in characters: nothing longer was ever scanned.</summary>
    public const int MaxSymbolContent = 3116;
}
