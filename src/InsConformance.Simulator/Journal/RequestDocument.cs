using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Journal;

/// <summary>Requête HTTP, as JSON.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Headers">Header lines.</param>
/// <param name="Body">The body.</param>
public sealed record RequestDocument(string Method, string Target, IReadOnlyList<HeaderLine> Headers, BodyDocument Body);
