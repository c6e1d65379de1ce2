namespace InsConformance.Cards.Pcsc;

/// <summary>What becomes of the card when a connection or a transaction ends (SCARD_*_CARD).</summary>
public enum CardDisposition
{
    /// <summary>Left as it is, PIN included.</summary>
    Leave = 0,

    /// <summary>Reset: whatever was proven to it is forgotten.</summary>
    Reset = 1,

    /// <summary>Powered down.</summary>
    Unpower = 2,
}
