using InsConformance.Simulator.Journal;

namespace InsConformance.Campaign.Sut;

/// <summary>What a software needs to know to take part in one scenario.</summary>
/// <param name="Id">
/// Identifier of the session. The software puts it in <c>ContexteLPS/LPS/Instance</c> of every INSi request, so that scenarios
/// running at the same time are told apart.
/// </param>
/// <param name="InsiAddress">Address of the INSi téléservice to call with a software certificate (mutual TLS).</param>
/// <param name="PkiDirectory">Directory of the synthetic certificates: client certificate to present, authority to trust.</param>
public sealed record SutSession(string Id, Uri InsiAddress, DirectoryInfo PkiDirectory)
{
    /// <summary>The virtual readers of the scenario; null when the bench has none.</summary>
    public SutReaders? Readers { get; init; }

    /// <summary>The scenario; null when nobody asked for it.</summary>
    public SutScenario? Scenario { get; init; }

    /// <summary>The exchanges with the téléservice that belong to this session, oldest first.</summary>
    public Func<IReadOnlyList<ServedExchange>> Exchanges { get; init; } = () => [];
}
