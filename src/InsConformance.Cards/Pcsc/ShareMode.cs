namespace InsConformance.Cards.Pcsc;

/// <summary>Who else may talk to the card while this connection lasts (SCARD_SHARE_*).</summary>
public enum ShareMode
{
    /// <summary>Nobody: a program that comes second is refused.</summary>
    Exclusive = 1,

    /// <summary>Any program that also shares. What one of them selects, the others find selected: see <see cref="PcscChannel.BeginTransactionAsync"/>.</summary>
    Shared = 2,

    /// <summary>The reader itself, card or no card.</summary>
    Direct = 3,
}
