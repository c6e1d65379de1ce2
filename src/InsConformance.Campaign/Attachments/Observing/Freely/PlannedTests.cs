using System.Globalization;
using InsConformance.Campaign.Running;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>The tests of a plan, by the names that an operator gives them.</summary>
/// <param name="scenarios">The scenarios, in the order of the plan.</param>
public sealed class PlannedTests(IReadOnlyList<SelectedScenario> scenarios)
{
    /// <summary>The tests that are called so: by rank in the plan (« 12 »), by requirement (« 1.07 », « CNDA-1.07 », « INS-32.1 »), else by words of their name; all of them without words.</summary>
    public IReadOnlyList<SelectedScenario> Called(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var name = words.Trim().TrimStart('@');
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var rank))
            return rank >= 1 && rank <= scenarios.Count ? [scenarios[rank - 1]] : [];
        List<SelectedScenario> required = [.. scenarios.Where(scenario => scenario.Tags.Any(tag => Is(tag, $"@{name}") || Is(tag, $"@CNDA-{name}")))];
        return required.Count > 0 ? required : [.. scenarios.Where(scenario => scenario.Name.Contains(name, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The tests as a list to choose from, each behind its rank in the plan.</summary>
    /// <param name="chosen">The tests.</param>
    /// <param name="remark">What is said of each, in French; empty for nothing.</param>
    public string List(IEnumerable<SelectedScenario> chosen, Func<SelectedScenario, string> remark) => string.Concat(
        scenarios.Select((scenario, place) => (scenario, rank: place + 1)).Join(chosen, one => one.scenario.Id, scenario => scenario.Id, (one, _) => one, StringComparer.Ordinal)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"\n    essai {one.rank} : {TitleOf(one.scenario)}{(remark(one.scenario) is { Length: > 0 } said ? $" ({said})" : "")}")));

    /// <summary>How a scenario is called by its requirement: « CNDA-2.05 PROVISOIRE MATRICULE est retourné avec un NIA ».</summary>
    public static string TitleOf(SelectedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return $"{scenario.Tags.FirstOrDefault(tag => tag.StartsWith("@CNDA-", StringComparison.Ordinal))?[1..]} {scenario.Name}".Trim();
    }

    private static bool Is(string tag, string name) => string.Equals(tag, name, StringComparison.OrdinalIgnoreCase);
}
