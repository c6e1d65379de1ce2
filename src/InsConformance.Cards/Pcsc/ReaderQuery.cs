namespace InsConformance.Cards.Pcsc;

/// <summary>What the caller knows of a reader when it asks what has changed.</summary>
/// <param name="Reader">Name of the reader.</param>
/// <param name="Known">State last seen, counter of events included; <see cref="ReaderState.Unaware"/> to be told at once.</param>
public sealed record ReaderQuery(string Reader, ReaderState Known);
