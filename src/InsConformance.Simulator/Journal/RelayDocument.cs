using System.Diagnostics.CodeAnalysis;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Relaying;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Journal;

/// <summary>L'autre côté d'un relais, as JSON: the proof of the connection to the real service (CNDA 2.02 bis), and what its answer was worth.</summary>
/// <param name="Target">Address that was called.</param>
/// <param name="Protocol">Protocol, <c>Tls12</c> or <c>Tls13</c>; absent when no connection was made.</param>
/// <param name="CipherSuite">IANA name of the cipher suite.</param>
/// <param name="Server">Subject of the certificate of the service.</param>
/// <param name="MutuallyAuthenticated">Whether both ends proved who they are.</param>
/// <param name="Client">The certificate presented; absent in card mode.</param>
/// <param name="SentHeaders">Header lines sent on.</param>
/// <param name="ResponseRules">Number of rules that judged the answer.</param>
/// <param name="ResponseFindings">What they found, of the service.</param>
/// <param name="Notices">What is wrong around the call without having prevented it, in French.</param>
public sealed record RelayDocument(
    Uri Target,
    string? Protocol,
    string? CipherSuite,
    string? Server,
    bool? MutuallyAuthenticated,
    ClientDocument? Client,
    IReadOnlyList<HeaderLine> SentHeaders,
    int ResponseRules,
    IReadOnlyList<Finding> ResponseFindings,
    IReadOnlyList<string> Notices)
{
    /// <summary>Describes the other side of an exchange; nothing when there is none.</summary>
    [return: NotNullIfNotNull(nameof(trace))]
    internal static RelayDocument? Of(RelayTrace? trace, MaskedExchange masked) => trace is null ? null : new RelayDocument(
        trace.Target,
        trace.Tls?.Protocol,
        trace.Tls?.CipherSuite,
        trace.Tls?.ServerSubject,
        trace.Tls?.IsMutuallyAuthenticated,
        ClientDocument.Of(trace.Client),
        masked.Headers(trace.SentHeaders),
        trace.ResponseRules,
        [.. trace.ResponseFindings.Select(masked.Finding)],
        [.. trace.Notices.Select(notice => notice.Words)]);
}
