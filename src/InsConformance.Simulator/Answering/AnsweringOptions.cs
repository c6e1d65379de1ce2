using InsConformance.Insi.Soap;

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

    /// <summary>Requests without an IDAM.</summary>
    public MissingContextMode MissingContext { get; init; }

    /// <summary>Whether a search finds the people whom the real platform lacks and whom the CNDA has injected in products by file.</summary>
    public bool FindInjectedPeople { get; init; } = true;
}
