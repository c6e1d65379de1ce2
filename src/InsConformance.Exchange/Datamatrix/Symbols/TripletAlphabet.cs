namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>The encodations that pack three values in two codewords.</summary>
internal enum TripletAlphabet
{
    /// <summary>Capitals in one value.</summary>
    C40,

    /// <summary>Small letters in one value.</summary>
    Text,

    /// <summary>ANSI X12: capitals, digits, space and three separators.</summary>
    X12,
}
