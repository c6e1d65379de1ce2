using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Deviations;

/// <summary>The table of reactions, <c>reactions.md</c>: literals, written and read by people.</summary>
internal static class ReactionTable
{
    public static readonly IReadOnlyList<ExpectedReaction> Rows =
    [
        .. File.ReadLines(Repository.PathOf("tests/InsConformance.Campaign.Tests/Deviations/reactions.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new ExpectedReaction(cells[1].Trim('`'), cells[2], cells[3], cells[4])),
    ];

    public static ExpectedReaction Of(string id) => Rows.Single(row => row.Id == id);
}
