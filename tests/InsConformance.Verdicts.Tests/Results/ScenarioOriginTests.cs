using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Tests.Results;

public sealed class ScenarioOriginTests
{
    [Theory]
    [InlineData("@INS-32.1 @seen @basis-official", ScenarioState.Seen, Basis.Official, "publié")]
    [InlineData("@CNDA-2.06 @seen @basis-secondary", ScenarioState.Seen, Basis.Secondary, "lu dans une source secondaire")]
    [InlineData("@CNDA-3.01 @mix @basis-secondary", ScenarioState.Mixed, Basis.Secondary, "assemblé")]
    [InlineData("@F10 @recon @basis-inferred", ScenarioState.Reconstructed, Basis.Inferred, "reconstitué")]
    [InlineData("recon basis-official", ScenarioState.Reconstructed, Basis.Official, "reconstitué")]
    public void The_tags_of_a_scenario_say_where_it_comes_from(string tags, ScenarioState state, Basis basis, string label)
    {
        var origin = ScenarioOrigin.Read(tags.Split(' '));

        origin.Should().Be(new ScenarioOrigin(state, basis));
        origin!.Label().Should().Be(label);
    }

    [Theory]
    [InlineData("@basis-official")]
    [InlineData("@seen")]
    [InlineData("@seen @recon @basis-official")]
    [InlineData("@seen @basis-official @basis-inferred")]
    public void Tags_that_do_not_say_both_once_say_nothing(string tags) => ScenarioOrigin.Read(tags.Split(' ')).Should().BeNull();
}
