using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Relaying;

/// <summary>L'autre côté : what passed between the relay and the real service for one exchange. The bodies are those of the exchange, byte for byte.</summary>
public sealed record RelayTrace
{
    /// <summary>Address that was called.</summary>
    public required Uri Target { get; init; }

    /// <summary>What was negotiated; null when no connection was made.</summary>
    public required TlsFacts? Tls { get; init; }

    /// <summary>The certificate presented to the real service; null in card mode.</summary>
    public required PeerCertificate? Client { get; init; }

    /// <summary>The header lines that were sent on.</summary>
    public required IReadOnlyList<HeaderLine> SentHeaders { get; init; }

    /// <summary>Number of rules that judged the answer; zero when it is no INSi answer.</summary>
    public int ResponseRules { get; init; }

    /// <summary>What they found. It says something of the service, never of the product.</summary>
    public IReadOnlyList<Finding> ResponseFindings { get; init; } = [];

    /// <summary>What is wrong around the call without having prevented it: the clock.</summary>
    public IReadOnlyList<RelayFault> Notices { get; init; } = [];
}
