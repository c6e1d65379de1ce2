namespace InsConformance.Cards.Vpcd;

/// <summary>Where a virtual reader stands with its driver.</summary>
public enum VpcdPlugState
{
    /// <summary>No card, hence no connection: on this wire a card is a connection.</summary>
    NoCard,

    /// <summary>There is a card, and the driver does not answer yet: pcscd does not run, or another card holds its slot.</summary>
    WaitingForDriver,

    /// <summary>The driver has seen the card.</summary>
    Plugged,
}
