using InsConformance.Identity.Matricules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>
/// Every deviation over a real socket, met by the real client and by the rules of the bench: they react as the catalogue says, and the same client takes in the
/// correct twin just after. A deviation to be refused is thus refused for what it is.
/// </summary>
public sealed class DeviationsOnTheWireTests(RunningSimulator running) : IClassFixture<RunningSimulator>
{
    public static TheoryData<string> Ids(DeviationBase from) =>
        [.. DeviationCatalogue.All.Where(deviation => deviation.Base == from).Select(deviation => deviation.Id)];

    [Theory]
    [MemberData(nameof(Ids), DeviationBase.Identity)]
    [MemberData(nameof(Ids), DeviationBase.Any)]
    public async Task A_good_client_reacts_to_a_deviated_identity_as_the_catalogue_says(string id)
    {
        var deviation = DeviationCatalogue.Find(id)!;
        var (outcome, twin) = await MeetAsync(deviation);

        var failure = (outcome as InsiOutcome.Failed)?.Kind;
        failure.Should().Be(deviation.ClientFailure, "{0}", outcome);
        GoodClient.TakesIn(outcome, Platform.Production).Should().Be(deviation.Reaction is DeviationReaction.Accept, "{0}", outcome);
        GoodClient.TakesIn(outcome, Platform.Test).Should().Be(deviation.Reaction is not DeviationReaction.Refuse, "{0}", outcome);
        GoodClient.TakesIn(twin, Platform.Production).Should().BeTrue("{0}", twin);
    }

    [Theory]
    [MemberData(nameof(Ids), DeviationBase.Fault)]
    public async Task A_good_client_sees_a_failure_in_a_deviated_fault(string id)
    {
        var deviation = DeviationCatalogue.Find(id)!;
        var (outcome, twin) = await MeetAsync(deviation);

        if (deviation.Reaction is DeviationReaction.Accept)
            outcome.Should().BeOfType<InsiOutcome.Faulted>();
        else
            outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(deviation.ClientFailure);
        GoodClient.TakesIn(twin, Platform.Production).Should().BeTrue("{0}", twin);
    }

    [Theory]
    [MemberData(nameof(Ids), DeviationBase.Nobody)]
    public async Task A_good_client_still_reads_that_nobody_was_found(string id)
    {
        var (outcome, _) = await MeetAsync(DeviationCatalogue.Find(id)!);

        outcome.Should().BeOfType<InsiOutcome.Answered>().Which.Answer.Should().BeEquivalentTo(new { Code = "01", Individual = (object?)null });
    }

    private async Task<(InsiOutcome Deviated, InsiOutcome Twin)> MeetAsync(Deviation deviation)
    {
        var session = running.Simulator.Session(deviation.Id);
        session.Next(deviation.NetworkWord is { } word ? new ScriptedAnswer.Network(word) : new ScriptedAnswer.Deviated(deviation.Id));
        using var client = running.Client();

        var call = running.CallAsync(client, deviation.Id);
        if (deviation.ClientFailure is FailureKind.Timeout)
        {
            await running.Simulator.Journal.AwaitAsync(journal => journal.Exchanges(deviation.Id) is [var exchange] ? exchange : null);
            running.ClientClock.Advance(TimeSpan.FromSeconds(30));
        }

        var outcome = (await call).Outcome;
        session.PendingScripts.Should().BeEmpty();
        return (outcome, (await running.CallAsync(client, deviation.Id)).Outcome);
    }
}
