namespace InsConformance.Cards.Pcsc;

/// <summary>Transmission protocols of ISO 7816-3 (SCARD_PROTOCOL_*).</summary>
[Flags]
public enum CardProtocols
{
    /// <summary>None: a connection to the reader alone.</summary>
    None = 0,

    /// <summary>T=0, byte by byte: answers are fetched with GET RESPONSE.</summary>
    T0 = 1,

    /// <summary>T=1, by blocks.</summary>
    T1 = 2,

    /// <summary>Whichever the card and the reader prefer.</summary>
    Any = T0 | T1,
}
