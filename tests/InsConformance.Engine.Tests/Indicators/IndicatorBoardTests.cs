using InsConformance.Engine.Journal;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Indicators;

/// <summary>The indicators of the ANS kits: statuses in percent, calls, documents referenced with the INS.</summary>
public sealed class IndicatorBoardTests
{
    private readonly World _world = new();

    [Fact]
    public async Task Counts_statuses_calls_and_emissions_of_the_period()
    {
        _world.Emit(await _world.QualifiedAsync(Person.AdrunZoe));
        _world.Emit(await _world.RetrievedAsync(Person.NessiRuth));
        _world.Validated(Person.Garcia);
        var provisional = _world.Provisional(Person.Houilles);
        _world.Insi.Gives(new InsiOutcome.Answered(InsiAnswer.NoIdentity), new InsiOutcome.Failed(FailureKind.Timeout, ""));
        await _world.CallAsync(provisional);
        await _world.CallAsync(provisional);
        _world.Engine.Trust.SetAttribute(World.Claire, provisional, IdentityAttributes.Doubtful).Done();
        await _world.CallAsync(provisional);

        var indicators = _world.Engine.Indicators.Read(World.Officer, ManualClock.Noon, ManualClock.Noon.AddDays(1)).Done();

        indicators.Should().BeEquivalentTo(new
        {
            Identities = 4,
            Calls = 4,
            TechnicalErrors = 1,
            RefusedAttempts = 1,
            CallsPerSuccess = 2.0,
            EmissionsWithIns = 1,
            EmissionsWithoutIns = 1,
            Doubtful = 1,
            Fictitious = 0,
            Merged = 0,
            ToVerify = 0,
            IdentificationErrorPercent = 25.0,
        });
        indicators.CallsByCode.Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["00"] = 2, ["01"] = 1 });
        indicators.CallsByModality.Should().Equal(new Dictionary<CallModality, int> { [CallModality.Traits] = 4 });
        Enum.GetValues<TrustStatus>().Select(indicators.Percent).Should().Equal(25, 25, 25, 25);
    }

    [Fact]
    public async Task Leaves_out_what_happened_outside_the_period()
    {
        await _world.QualifiedAsync(Person.AdrunZoe);

        _world.Engine.Indicators.Read(World.Officer, ManualClock.Noon.AddHours(1), ManualClock.Noon.AddHours(2)).Done()
            .Should().BeEquivalentTo(new { Identities = 1, Calls = 0, CallsPerSuccess = (double?)null });
    }

    [Fact]
    public void An_empty_register_has_no_percentage() =>
        _world.Engine.Indicators.Read(World.Officer, ManualClock.Noon, ManualClock.Noon).Done().Percent(TrustStatus.Qualified).Should().Be(0);

    [Fact]
    public void Indicators_are_for_those_who_read_journals() =>
        _world.Engine.Indicators.Read(World.Claire, ManualClock.Noon, ManualClock.Noon).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
}
