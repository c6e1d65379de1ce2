namespace InsConformance.Cards.Pcsc;

/// <summary>Something that happened at the readers.</summary>
/// <param name="Kind">What.</param>
/// <param name="Reader">Name of the reader; empty for the service.</param>
/// <param name="Atr">Answer to reset of the card inserted; empty otherwise.</param>
public sealed record ReaderEvent(ReaderEventKind Kind, string Reader, ReadOnlyMemory<byte> Atr);
