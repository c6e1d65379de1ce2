using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Checking;

/// <summary>Asks an adapter one thing after the other, and notes what is wrong with the answers.</summary>
internal sealed class AdapterAttempt(ISutChannel channel, TimeProvider clock, CancellationToken cancellationToken)
{
    private const string Unknown = "actionQueLeContratIgnore";

    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(5);

    private readonly List<AdapterFinding> _findings = [];
    private readonly List<string> _tried = [];

    public IReadOnlyList<AdapterFinding> Findings => _findings;

    public IReadOnlyList<string> Tried => _tried;

    public void Find(AdapterRule rule, string cause) => _findings.Add(new AdapterFinding(rule, cause));

    public async Task<bool> OpenAsync(SutSession session) => await TryAsync(
        session, SutContract.Open, (JsonObject)JsonSerializer.SerializeToNode(SessionDocument.Of(session), ContractJson.Options)!, JsonShape.Members.None, AdapterRule.Opens) is not null;

    public Task CloseAsync(SutSession session) => TryAsync(session, SutContract.Close, [], JsonShape.Members.None, AdapterRule.Closes);

    /// <summary>Performs an action of the contract.</summary>
    /// <param name="session">In which session.</param>
    /// <param name="action">Which one.</param>
    /// <param name="input">What is sent.</param>
    /// <param name="whenBroken">What a breakdown departs from.</param>
    /// <returns>What was answered; null when it is not what the contract expects.</returns>
    public Task<JsonElement?> AskAsync(SutSession session, string action, JsonObject input, AdapterRule? whenBroken = null) =>
        TryAsync(session, action, input, SutContract.Find(action)!.Output, whenBroken);

    /// <summary>Asks for what no contract knows.</summary>
    public async Task AskUnknownAsync(SutSession session)
    {
        try
        {
            await channel.AskAsync(new ChannelRequest(Unknown, session.Id, []), cancellationToken);
            Find(AdapterRule.AdmitsIgnorance, $"Il répond à « {Unknown} » comme s'il la connaissait.");
        }
        catch (SutActionMissingException)
        {
            _tried.Add(Unknown);
        }
        catch (SutException e)
        {
            Find(AdapterRule.AdmitsIgnorance, e.Message);
        }
    }

    private async Task<JsonElement?> TryAsync(SutSession session, string action, JsonObject input, JsonShape output, AdapterRule? whenBroken)
    {
        var started = clock.GetTimestamp();
        _tried.Add(action);
        try
        {
            var reply = await channel.AskAsync(new ChannelRequest(action, session.Id, input), cancellationToken);
            if (clock.GetElapsedTime(started) is var elapsed && elapsed > Quick)
                Find(AdapterRule.IsQuick, string.Create(CultureInfo.InvariantCulture, $"{action} a pris {elapsed.TotalSeconds:0.0} s."));
            return Read(reply, output, $"{channel.Name} à {action}");
        }
        catch (SutActionMissingException)
        {
            Find(AdapterRule.Declares, $"{action} : il dit ne pas savoir faire, mais déclare la capacité.");
        }
        catch (SutException e)
        {
            Find(whenBroken ?? AdapterRule.Works, e.Message);
        }

        return null;
    }

    private JsonElement? Read(ChannelReply reply, JsonShape output, string where)
    {
        try
        {
            return Answers.Read(reply.Body, output, where);
        }
        catch (SutException e)
        {
            Find(AdapterRule.Shapes, e.Message);
            return null;
        }
    }
}
