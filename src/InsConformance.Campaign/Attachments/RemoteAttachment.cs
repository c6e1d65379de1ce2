using System.Text.Json;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments;

/// <summary>Attaches a software through an adapter that follows the contract, over HTTP or by script.</summary>
public sealed class RemoteAttachment : ISutAttachment
{
    private const string NoCards =
        "Les lecteurs virtuels de cette exécution sont dans le banc : un logiciel attaché à distance ne les voit pas. Avec --cards readers, il emploie ceux de la machine.";

    private readonly GuardedChannel _channel;
    private readonly TimeProvider _clock;

    private RemoteAttachment(GuardedChannel channel, SutDescription description, TimeProvider clock)
    {
        _channel = channel;
        _clock = clock;
        Description = description;
    }

    /// <inheritdoc/>
    public SutDescription Description { get; }

    /// <summary>Asks the adapter what it is, and attaches it.</summary>
    /// <param name="channel">The way to the adapter; disposed of with the attachment.</param>
    /// <param name="clock">The time of the bench.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="seesReaders">Whether the readers of the campaign are those of the machine, which the software sees too.</param>
    /// <exception cref="SutException">It cannot be reached, or follows another contract.</exception>
    public static Task<RemoteAttachment> ConnectAsync(ISutChannel channel, TimeProvider clock, CancellationToken cancellationToken, bool seesReaders = false) =>
        ConnectAsync(new GuardedChannel(channel, clock), clock, cancellationToken, seesReaders);

    internal static async Task<RemoteAttachment> ConnectAsync(GuardedChannel channel, TimeProvider clock, CancellationToken cancellationToken, bool seesReaders = false)
    {
        try
        {
            var manifest = await ReadManifestAsync(channel, cancellationToken);
            if (!SutContract.Follows(manifest.Contract))
                throw OtherContract(channel, manifest);
            var description = manifest.ToDescription();
            return new RemoteAttachment(channel, seesReaders ? description : description.Without(SutCapability.CardMode, NoCards), clock);
        }
        catch
        {
            await channel.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken)
    {
        if (_channel.Gone is { } reason)
            throw new SutSkippedException(reason);
        var opened = new RemoteSession(_channel, session.Id, _clock);
        await opened.OpenAsync(session, cancellationToken);
        return RemoteSut.Of(opened);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    /// <summary>What the adapter says of itself.</summary>
    /// <exception cref="SutException">It cannot be reached, or says something else.</exception>
    internal static async Task<SutManifest> ReadManifestAsync(ISutChannel channel, CancellationToken cancellationToken)
    {
        var reply = await AskDescriptionAsync(channel, cancellationToken);
        return Answers.Read(reply.Body, ShapeOf.Type(typeof(SutManifest)), $"{channel.Name} à {SutContract.Describe}").Deserialize<SutManifest>(ContractJson.Options)!;
    }

    private static SutException OtherContract(GuardedChannel channel, SutManifest manifest) => new(
        SutFailure.UnexpectedAnswer,
        $"{channel.AtStart()} suit la version « {manifest.Contract} » du contrat ; ce banc parle la version {SutContract.Version}.");

    private static async Task<ChannelReply> AskDescriptionAsync(ISutChannel channel, CancellationToken cancellationToken)
    {
        try
        {
            return await channel.AskAsync(ChannelRequest.Description, cancellationToken);
        }
        catch (SutActionMissingException e)
        {
            throw new SutException(SutFailure.UnexpectedAnswer, $"{e.Message} Sans description, rien ne peut être joué.", e);
        }
    }
}
