using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Campaign.Teleservices;

/// <summary>
/// The real service answers, through a relay. Beside it a twin of the simulator says what each scenario was written for: where the two do not say the same, the software is not judged.
/// </summary>
/// <param name="relay">The relay; disposed of with this.</param>
/// <param name="twin">The simulator that nobody calls; disposed of with this.</param>
/// <param name="environment">What the real service is known not to do.</param>
/// <param name="material">What the relay was made of, disposed of after it; null when somebody else cares.</param>
public sealed class RelayedInsi(InsiRelay relay, InsiTwin twin, CndaEnvironment environment, IDisposable? material = null) : IInsiSource
{
    /// <inheritdoc/>
    public IInsiDoor Door => relay;

    /// <inheritdoc/>
    public IReadOnlyList<string> Limits =>
    [
        $"Les appels sont allés au téléservice réel, par un relais, vers {string.Join(" et ", relay.Targets.Select(target => target.Authority))}. Un scénario n'y est jugé que si la réponse est celle pour laquelle il est écrit.",
        .. environment.Differences.Select(difference => $"{difference.Report} ({difference.Id})"),
    ];

    /// <inheritdoc/>
    public Teleservice Open(string session, IUnitTestRuntimeProvider provider)
    {
        relay.Play(session);
        return new RelayedTeleservice(relay, twin, environment, session, provider);
    }

    /// <inheritdoc/>
    public SutDescription Restrict(SutDescription declared, ICardSupply cards)
    {
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(cards);
        var restricted = environment.Restrict(declared, cards.HasReadersOfTheMachine);
        return relay.Relays(AccessMode.Card) ? restricted : restricted.Without(
            SutCapability.CardMode, "Le relais n'a pas d'adresse du téléservice en mode carte : donnez-la par le réglage card-target de --relay-config.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await relay.DisposeAsync();
        twin.Dispose();
        material?.Dispose();
    }
}
