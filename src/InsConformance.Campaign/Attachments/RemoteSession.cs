using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments;

/// <summary>One session of an adapter: what is asked of it, and the account of what was said.</summary>
/// <param name="channel">The way to the adapter.</param>
/// <param name="id">Identifier of the session.</param>
/// <param name="clock">Measures how long answers take.</param>
internal sealed class RemoteSession(ISutChannel channel, string id, TimeProvider clock)
{
    /// <summary>Everything that was said in the session.</summary>
    public Conversation Conversation { get; } = new(clock);

    /// <summary>Opens the session.</summary>
    public Task OpenAsync(SutSession session, CancellationToken cancellationToken) => AskAsync(
        SutContract.Open,
        (JsonObject)JsonSerializer.SerializeToNode(SessionDocument.Of(session), ContractJson.Options)!,
        JsonShape.Members.None,
        cancellationToken);

    /// <summary>Performs an action that gives something.</summary>
    public async Task<TReply> PerformAsync<TReply>(ContractAction action, object?[] arguments) =>
        ContractAction.ReadReply<TReply>(await PerformAsync(action, arguments));

    /// <summary>Performs an action.</summary>
    public Task<JsonElement> PerformAsync(ContractAction action, object?[] arguments) =>
        AskAsync(action.Name, action.Write(arguments), action.Output, (CancellationToken)arguments[^1]!);

    /// <summary>Closes the session.</summary>
    public Task CloseAsync() => AskAsync(SutContract.Close, [], JsonShape.Members.None, CancellationToken.None);

    private async Task<JsonElement> AskAsync(string action, JsonObject input, JsonShape output, CancellationToken cancellationToken)
    {
        var turn = Conversation.Begin(action, input);
        try
        {
            var reply = await channel.AskAsync(new ChannelRequest(action, id, input), cancellationToken);
            turn.Answered(reply);
            return Answers.Read(reply.Body, output, $"{channel.Name} à {action}");
        }
        catch (Exception e) when (e is SutException or SutActionMissingException)
        {
            turn.Failed(e.Message);
            throw;
        }
    }
}
