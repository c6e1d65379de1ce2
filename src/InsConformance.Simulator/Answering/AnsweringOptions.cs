using InsConformance.Insi.Soap;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Answering;

/// <summary>How the simulated service answers where the real one has several faces.</summary>
public sealed record AnsweringOptions
{
    /// <summary>What tells sessions apart.</summary>
    public SessionKeySource SessionKey { get; init; }

    /// <summary>Answer for an identity that is not found.</summary>
    public UnknownIdentityMode UnknownIdentity { get; init; }

    /// <summary>Byte shape of the answers.</summary>
    public WireProfile Profile { get; init; } = WireProfile.Current;

    /// <summary>Byte shape of the faults of the gateway (<c>desir_*</c>): new or old.</summary>
    public FaultShape GatewayFaults { get; init; } = FaultShape.GatewayNew;

    /// <summary>
    /// « numéros d'autorisation » (IDAM) known to the gateway; null for any one of the public shape: three letters, <c>17NF</c>, two digits of the year, three alphanumerics.
    /// </summary>
    public IReadOnlySet<string>? AcceptedIdams { get; init; }

    /// <summary>
    /// Flaws of the client certificate that pass the TLS handshake and are answered by <see cref="CertificateFault"/>; every other one fails the handshake. What the real host
    /// does is not public (<c>docs/known-differences.md</c>, DIF-09).
    /// </summary>
    public IReadOnlySet<CertificateFlaw> CertificateFlawsAnsweredByFault { get; init; } = new HashSet<CertificateFlaw>();

    /// <summary>Code of that fault: « droits insuffisants » by default, inferred.</summary>
    public string CertificateFault { get; init; } = "desir_560";

    /// <summary>Requests without an IDAM.</summary>
    public MissingContextMode MissingContext { get; init; }

    /// <summary>Age beyond which a PS assertion is refused in card mode: one hour on the test platform, says padoa/tlsi-ins.</summary>
    public TimeSpan AssertionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether the signature of a PS assertion is verified in card mode. The issuer of the card certificate is not: editors work with their own test cards.</summary>
    public bool CheckAssertionSignatures { get; init; } = true;

    /// <summary>Whether a search finds the people whom the real platform lacks and whom the CNDA has injected in products by file.</summary>
    public bool FindInjectedPeople { get; init; } = true;
}
