using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Journal;

/// <summary>Réponse HTTP, as JSON.</summary>
/// <param name="Status">HTTP status; absent when the connection was cut instead.</param>
/// <param name="Headers">Header lines.</param>
/// <param name="Body">The body.</param>
/// <param name="Sending">How it left, in French, when not at once.</param>
public sealed record ResponseDocument(int? Status, IReadOnlyList<HeaderLine> Headers, BodyDocument Body, string? Sending);
