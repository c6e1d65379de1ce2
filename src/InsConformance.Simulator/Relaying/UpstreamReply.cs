using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Relaying;

/// <summary>What the real service answered.</summary>
/// <param name="Response">The answer, byte for byte; header lines of the connection left out.</param>
/// <param name="Tls">The connection that carried the call.</param>
/// <param name="At">Its « Date » header; null when it has none that can be read.</param>
internal sealed record UpstreamReply(SoapResponse Response, TlsFacts? Tls, DateTimeOffset? At);
