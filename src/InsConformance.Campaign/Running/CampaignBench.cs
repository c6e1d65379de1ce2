using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Teleservices;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;

namespace InsConformance.Campaign.Running;

/// <summary>
/// The bench set up for one software: the téléservice is started once and shared; each scenario is a session of its own, so that
/// scenarios run side by side. Several campaigns may run on the same bench.
/// </summary>
public sealed class CampaignBench : IAsyncDisposable
{
    private CampaignBench(CampaignEnvironment environment) => Environment = environment;

    /// <summary>What the scenarios share.</summary>
    public CampaignEnvironment Environment { get; }

    /// <summary>Starts the simulator and takes charge of the attachment.</summary>
    /// <param name="attachment">The software under test; disposed of with the bench.</param>
    /// <param name="options">Set-up of the simulator.</param>
    /// <param name="clock">The time of the bench and of the simulator.</param>
    /// <param name="ids">Identifiers of sessions.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="SimulatorSetupException">The simulator cannot start.</exception>
    public static async Task<CampaignBench> StartAsync(
        ISutAttachment attachment,
        SimulatorOptions options,
        TimeProvider clock,
        IIdSource ids,
        CancellationToken cancellationToken)
    {
        var simulator = await InsiSimulator.StartAsync(options, clock, cancellationToken);
        return Over(new SimulatedInsi(simulator), attachment, clock, ids);
    }

    /// <summary>Takes charge of the attachment and of who answers its INSi calls.</summary>
    /// <param name="insi">Who answers; disposed of with the bench.</param>
    /// <param name="attachment">The software under test; disposed of with the bench.</param>
    /// <param name="clock">The time of the bench.</param>
    /// <param name="ids">Identifiers of sessions.</param>
    public static CampaignBench Over(IInsiSource insi, ISutAttachment attachment, TimeProvider clock, IIdSource ids) =>
        new(new CampaignEnvironment(attachment, insi, insi.Door.Pki.Folder, clock, ids));

    /// <summary>The same bench with the cards of another supply; the one that is left must no longer be disposed of.</summary>
    public CampaignBench With(ICardSupply cards) => new(Environment with { Cards = cards });

    /// <summary>The same bench with another software under test; the one that is left must no longer be disposed of.</summary>
    public CampaignBench With(ISutAttachment attachment) => new(Environment with { Attachment = attachment });

    /// <summary>Closes the attachment, then the téléservice.</summary>
    public async ValueTask DisposeAsync()
    {
        await Environment.Attachment.DisposeAsync();
        await Environment.Insi.DisposeAsync();
    }
}
