using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Pcsc;

namespace InsConformance.Campaign.Attachments.Serving;

/// <summary>The other side of the contract: puts an attachment at the disposal of a bench that is in another process. It is also the adapter to imitate.</summary>
/// <param name="attachment">What is served; disposed of with the server.</param>
/// <param name="library">PC/SC, for a software that reads cards in the readers that the bench names; null for one that reads none.</param>
public sealed class SutServer(ISutAttachment attachment, IPcscLibrary? library = null) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ServedSession> _sessions = new(StringComparer.Ordinal);

    /// <summary>What the adapter says of itself.</summary>
    public SutManifest Manifest { get; } = SutManifest.Of(
        library is null ? attachment.Description.Without(SutCapability.CardMode, "Cet adaptateur ne lit aucune carte.") : attachment.Description);

    /// <summary>Answers one request.</summary>
    /// <param name="action">What is asked: <see cref="SutContract.Describe"/>, <see cref="SutContract.Open"/>, <see cref="SutContract.Close"/> or an action.</param>
    /// <param name="session">The session; null for the description and to open.</param>
    /// <param name="input">What was sent.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public async Task<ServedReply> AnswerAsync(string action, string? session, JsonElement input, CancellationToken cancellationToken)
    {
        try
        {
            return action switch
            {
                SutContract.Describe => ServedReply.Answer(JsonSerializer.SerializeToNode(Manifest, ContractJson.Options)!.AsObject()),
                SutContract.Open => await OpenAsync(input, cancellationToken),
                SutContract.Close => await CloseAsync(session),
                _ => await PerformAsync(action, session, input, cancellationToken),
            };
        }
        catch (SutActionMissingException e)
        {
            return ServedReply.NotImplemented(e.Message);
        }
        catch (SutException e)
        {
            return ServedReply.Broken(e.Message);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values)
            await session.Sut.DisposeAsync();
        await attachment.DisposeAsync();
    }

    private async Task<ServedReply> OpenAsync(JsonElement input, CancellationToken cancellationToken)
    {
        if (Wrong(input, ShapeOf.Type(typeof(SessionDocument))) is { } wrong)
            return wrong;
        var session = input.Deserialize<SessionDocument>(ContractJson.Options)!;
        var opened = new ServedSession(await attachment.OpenAsync(session.ToSession(library), cancellationToken));
        if (_sessions.TryAdd(session.Id, opened))
            return ServedReply.Answer([]);
        await opened.Sut.DisposeAsync();
        return ServedReply.Wrong($"La session « {session.Id} » est déjà ouverte.");
    }

    private async Task<ServedReply> CloseAsync(string? session)
    {
        if (session is null || !_sessions.TryRemove(session, out var closed))
            return Unknown(session);
        await closed.Sut.DisposeAsync();
        return ServedReply.Answer([]);
    }

    private async Task<ServedReply> PerformAsync(string name, string? session, JsonElement input, CancellationToken cancellationToken)
    {
        if (SutContract.Find(name) is not { } action)
            return ServedReply.NotImplemented($"Le contrat {SutContract.Version} n'a pas d'action « {name} ».");
        if (session is null || !_sessions.TryGetValue(session, out var served))
            return Unknown(session);
        if (Wrong(input, action.Input) is { } wrong)
            return wrong;
        object? target = action.Method.DeclaringType == typeof(ISut) ? served.Sut : served.Workstation;
        if (target is null)
            return ServedReply.Wrong($"« {name} » demande que useCards ait été appelée avant.");
        var done = (Task)action.Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, action.Arguments(input, cancellationToken), null)!;
        await done;
        var given = done.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(done);
        served.Workstation = given as ICardWorkstation ?? served.Workstation;
        return ServedReply.Answer(action.WriteReply(given));
    }

    private static ServedReply? Wrong(JsonElement input, JsonShape shape) => ShapeJudge.Departures(input, shape) is { Count: > 0 } departures
        ? ServedReply.Wrong($"La demande n'a pas la forme du contrat : {string.Join(" ; ", departures)}.")
        : null;

    private static ServedReply Unknown(string? session) => ServedReply.Wrong($"La session « {session} » n'est pas ouverte.");

    private sealed class ServedSession(ISut sut)
    {
        public ISut Sut { get; } = sut;

        public ICardWorkstation? Workstation { get; set; }
    }
}
