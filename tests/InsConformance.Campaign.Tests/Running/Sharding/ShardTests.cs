using InsConformance.Campaign.Running;
using InsConformance.Campaign.Running.Sharding;

namespace InsConformance.Campaign.Tests.Running.Sharding;

public sealed class ShardTests
{
    private static readonly SelectedScenario[] Scenarios =
        [.. Enumerable.Range(1, 100).Select(number => new SelectedScenario($"features/a.feature:{number}", "a", $"Scénario {number}", [], $"étape {number}"))];

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/8", 2, 8)]
    [InlineData("8/8", 8, 8)]
    public void Reads_a_rank_and_a_number_of_parts(string text, int index, int count)
    {
        Shard.TryParse(text, out var shard).Should().BeTrue();
        shard.Should().BeEquivalentTo(new { Index = index, Count = count });
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("1/0")]
    [InlineData("-1/8")]
    [InlineData("1/8/2")]
    [InlineData("un/huit")]
    public void Refuses_what_names_no_part(string text) => Shard.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Each_scenario_is_in_exactly_one_part_and_the_parts_are_of_the_same_size(int count)
    {
        var parts = Parts(Scenarios, count);

        parts.SelectMany(part => part).Should().BeEquivalentTo(Scenarios.Select(scenario => scenario.Id)).And.OnlyHaveUniqueItems();
        (parts.Max(part => part.Count) - parts.Min(part => part.Count)).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void The_deal_does_not_depend_on_the_order_of_the_scenarios_nor_on_their_place()
    {
        var moved = Scenarios.Reverse().Select(scenario => scenario with { Id = scenario.Id.Replace("a.feature:", "a.feature:1000", StringComparison.Ordinal) }).ToList();

        var names = Parts(Scenarios, 4).Select(part => Names(Scenarios, part));
        var movedNames = Parts(moved, 4).Select(part => Names(moved, part));

        movedNames.Should().BeEquivalentTo(names, options => options.WithStrictOrdering());
    }

    private static List<IReadOnlySet<string>> Parts(IReadOnlyCollection<SelectedScenario> scenarios, int count) =>
        [.. Enumerable.Range(1, count).Select(index => Shard.TryParse($"{index}/{count}", out var shard) ? ShardDeal.Of(scenarios, shard) : throw new FormatException())];

    private static List<string> Names(IEnumerable<SelectedScenario> scenarios, IReadOnlySet<string> ids) =>
        [.. scenarios.Where(scenario => ids.Contains(scenario.Id)).Select(scenario => scenario.Name).Order(StringComparer.Ordinal)];
}
