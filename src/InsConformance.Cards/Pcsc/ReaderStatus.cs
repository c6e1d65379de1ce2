namespace InsConformance.Cards.Pcsc;

/// <summary>A reader as the service sees it.</summary>
/// <param name="Reader">Its name.</param>
/// <param name="State">Its state, counter of events included.</param>
/// <param name="Atr">Answer to reset of the card; empty without a card, or when it is mute.</param>
public sealed record ReaderStatus(string Reader, ReaderState State, ReadOnlyMemory<byte> Atr);
