using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Simulator;
using InsConformance.Simulator.Fidelity;

namespace InsConformance.Campaign.Teleservices;

/// <summary>The simulator answers: whatever a scenario wants, at the time that it wants.</summary>
/// <param name="simulator">The simulator; disposed of with this.</param>
public sealed class SimulatedInsi(InsiSimulator simulator) : IInsiSource
{
    /// <inheritdoc/>
    public IInsiDoor Door => simulator;

    /// <inheritdoc/>
    public IReadOnlyList<string> Limits => KnownDifferences.ReportTexts;

    /// <inheritdoc/>
    public Teleservice Open(string session, IUnitTestRuntimeProvider provider)
    {
        simulator.Play(session);
        return new SimulatedTeleservice(simulator, session);
    }

    /// <inheritdoc/>
    public SutDescription Restrict(SutDescription declared, ICardSupply cards) => declared;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => simulator.DisposeAsync();
}
