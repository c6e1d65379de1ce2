using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>What the host really puts on the wire.</summary>
public sealed class TransferTests(RunningSimulator running) : IClassFixture<RunningSimulator>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> RawPlans() =>
    [
        .. DeviationCatalogue.All
            .Where(deviation => deviation.Base is DeviationBase.Any && deviation.Family is DeviationFamily.Transfer or DeviationFamily.Network)
            .Select(deviation => deviation.Id).Except(["slow-drip", "byte-by-byte", "no-response"]),
    ];

    [Theory]
    [MemberData(nameof(RawPlans))]
    public async Task What_is_planned_is_what_travels_to_the_last_byte_and_to_the_end(string id)
    {
        var session = running.Simulator.Session(id);
        session.Next(Scripted(id));
        await using var connection = await RawConnection.OpenAsync(running.Simulator);

        await connection.PostAsync(Requests.Bytes(RunningSimulator.Ecetinsi, id));
        var (bytes, reset) = await connection.ReadToEndAsync();

        var plan = session.Exchanges.Should().ContainSingle().Which.Response.Transfer.Should().BeOfType<Transfer.Raw>().Which;
        Encoding.Latin1.GetString(bytes).Should().Be(Encoding.Latin1.GetString([.. plan.Steps.SelectMany(step => step.Bytes.ToArray())]));
        reset.Should().Be(plan.End is ConnectionEnd.Reset);
    }

    [Fact]
    public async Task Nothing_follows_no_response_until_the_caller_hangs_up()
    {
        running.Simulator.Session("silence").Next(new ScriptedAnswer.Network("NO_RESPONSE"));
        await using var connection = await RawConnection.OpenAsync(running.Simulator);

        await connection.PostAsync(Requests.Bytes(RunningSimulator.Ecetinsi, "silence"));
        var end = connection.ReadToEndAsync();
        await running.Simulator.Journal.AwaitAsync(journal => journal.Exchanges("silence") is [var exchange] ? exchange : null);

        end.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task The_body_comes_by_pieces_at_the_pace_of_the_clock_of_the_simulation()
    {
        running.Simulator.Scripts.Add(new Script
        {
            Session = "dribble",
            Answer = new ScriptedAnswer.Person("ecetinsi-pierre-alain"),
            Dribble = new Transfer.Dribbled(5, TimeSpan.FromSeconds(10)),
        });
        using var client = running.Client();

        var call = running.CallAsync(client, "dribble");
        for (var piece = 0; piece < 5; piece++)
        {
            await running.Clock.WaitForTimerAsync(Cancellation);
            call.IsCompleted.Should().BeFalse();
            running.Clock.Advance(TimeSpan.FromSeconds(2));
        }

        (await call).Outcome.Should().BeOfType<InsiOutcome.Answered>();
        running.Simulator.Session("dribble").Exchanges.Single().Response.Transfer.Words.Should().Be("Corps envoyé en 5 morceaux sur 10000 ms.");
    }

    [Fact]
    public async Task A_caller_who_tires_of_a_late_answer_leaves_a_trace_in_the_journal()
    {
        running.Simulator.Session("late").Next(new ScriptedAnswer.Code("01"), delay: TimeSpan.FromMinutes(2));
        using var client = running.Client();

        var call = running.CallAsync(client, "late");
        await running.Clock.WaitForTimerAsync(Cancellation);
        running.ClientClock.Advance(TimeSpan.FromSeconds(30));

        (await call).Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(FailureKind.Timeout);
        var exchange = await running.Simulator.Journal.AwaitAsync(journal => journal.Exchanges("late") is [var seen] ? seen : null);
        exchange.ScriptId.Should().NotBeNull();
    }

    private static ScriptedAnswer Scripted(string id) =>
        DeviationCatalogue.Find(id)!.NetworkWord is { } word ? new ScriptedAnswer.Network(word) : new ScriptedAnswer.Deviated(id);
}
