using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator;

/// <summary>
/// Porte du téléservice : what a product calls in the place of the téléservice, and where everything that passes is seen. Behind it answers either the simulator
/// (<see cref="InsiSimulator"/>) or the real service, relayed. Every member is safe to use from many threads.
/// </summary>
public interface IInsiDoor : IAsyncDisposable
{
    /// <summary>Address of the mutual TLS mode: <c>https://127.0.0.1:P/lps</c>.</summary>
    Uri CertificateAddress { get; }

    /// <summary>Every address of the mutual TLS mode, see <see cref="DoorOptions.MoreCertificatePorts"/>.</summary>
    IReadOnlyList<Uri> CertificateAddresses { get; }

    /// <summary>Address of the card mode, where callers authenticate by a PS assertion.</summary>
    Uri CardAddress { get; }

    /// <summary>The certificates of the door, and those that a product presents to it.</summary>
    SyntheticPki Pki { get; }

    /// <summary>What was seen.</summary>
    ExchangeJournal Journal { get; }

    /// <summary>What hides matricules in whatever is written from the journal.</summary>
    Masking Masking { get; }

    /// <summary>What judges the requests.</summary>
    RequestAuditor Auditor { get; }

    /// <summary>The clock that stamps what passes.</summary>
    TimeProvider Clock { get; }

    /// <summary>Forgets what was seen of a session, or everything: exchanges, and what the auditor remembers of them.</summary>
    /// <param name="session">Session key; null for all.</param>
    void Forget(string? session = null);
}
