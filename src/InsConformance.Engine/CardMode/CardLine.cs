using InsConformance.Cards.Reading;

namespace InsConformance.Engine.CardMode;

/// <summary>Opens a line to the card that is in a reader of the workstation now, virtual or real.</summary>
/// <exception cref="CardLostException">There is no card, or it is mute: the message says what to do.</exception>
public delegate ValueTask<ICardChannel> CardLine(CancellationToken cancellationToken);
