namespace InsConformance.Cards.Kernel;

/// <summary>How commands travel between the reader and the card (ISO 7816-3), which changes how data comes back.</summary>
public enum TransmissionProtocol
{
    /// <summary>T=0, byte oriented: data that answers a command with data waits for a GET RESPONSE; a wrong Le is corrected by <c>6Cxx</c>.</summary>
    T0,

    /// <summary>T=1, block oriented, and contactless: data comes at once.</summary>
    T1,
}
