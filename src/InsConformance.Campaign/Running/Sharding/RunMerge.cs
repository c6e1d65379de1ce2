using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running.Sharding;

/// <summary>
/// Makes one result of the parts of a campaign: the one that a single runner would have given. What needs the whole campaign is weighed here: the refusals against what was accepted in
/// any part, the requests of all parts against the rules of the auditor.
/// </summary>
public static partial class RunMerge
{
    /// <summary>Merges the parts.</summary>
    /// <exception cref="RunMergeException">They do not make one whole campaign.</exception>
    public static RunResult Merge(IReadOnlyList<RunPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var ordered = Ordered(parts);
        RequireOneCampaign(ordered);
        RequireEveryPartOnce(ordered);
        var (first, results) = (ordered[0].Result, ordered.Select(part => part.Result).ToList());
        var startedAt = results.Min(result => result.Run.StartedAt);
        var run = first.Run with
        {
            StartedAt = startedAt,
            Runtime = string.Join(" ; ", results.Select(result => result.Run.Runtime).Distinct(StringComparer.Ordinal)),
        };
        return RunAssembly.Whole(
            run,
            first.Plan,
            InOrder(first.Plan, ordered.SelectMany(Scenarios)),
            results.Max(result => result.Run.StartedAt + result.Duration) - startedAt,
            results.Exists(result => result.Interrupted));
    }

    private static List<RunPart> Ordered(IReadOnlyList<RunPart> parts)
    {
        if (parts.Count == 0)
            throw new RunMergeException("Aucun résultat à fusionner. Donner le fichier result.json de chaque tranche.");
        foreach (var part in parts)
        {
            if (part.Result.Shard is null)
                throw new RunMergeException($"« {part.File} » n'est pas le résultat d'une tranche, mais d'une campagne entière : il n'y a rien à y fusionner. Jouer avec --shard i/n.");
        }

        return [.. parts.OrderBy(part => part.Result.Shard!.Index)];
    }

    private static void RequireOneCampaign(List<RunPart> parts)
    {
        var first = parts[0];
        foreach (var part in parts.Skip(1))
        {
            RequireSame(first, part, "portent sur des logiciels différents", result => result.Run.Sut);
            RequireSame(first, part, "viennent de versions différentes du banc", result => result.Run.Bench);
            RequireSame(first, part, "ne découpent pas la campagne en autant de tranches", result => $"{result.Shard!.Count} tranches");
            RequireSame(first, part, "ne viennent pas des mêmes scénarios", result => $"{result.Shard!.Scenarios} scénarios, empreinte {result.Shard!.Selection[..12]}");
            RequireSame(first, part, "ne suivent pas le même plan (étiquettes, déclaration, versions des documents)", result => JsonSerializer.Serialize(result.Plan, ResultJson.Options));
        }
    }

    private static void RequireSame(RunPart one, RunPart other, string difference, Func<RunResult, string> read)
    {
        var (left, right) = (read(one.Result), read(other.Result));
        if (!string.Equals(left, right, StringComparison.Ordinal))
            throw new RunMergeException($"« {one.File} » et « {other.File} » {difference}. Dans le premier : {left}. Dans le second : {right}. Ne fusionner que les tranches d'une même campagne.");
    }

    private static void RequireEveryPartOnce(List<RunPart> parts)
    {
        foreach (var same in parts.GroupBy(part => part.Result.Shard!.Index).Where(same => same.Count() > 1))
            throw new RunMergeException($"La tranche {same.Key} est donnée {same.Count()} fois : {string.Join(", ", same.Select(part => $"« {part.File} »"))}. N'en garder qu'une.");
        var count = parts[0].Result.Shard!.Count;
        var missing = Enumerable.Range(1, count).Except(parts.Select(part => part.Result.Shard!.Index)).ToList();
        if (missing.Count > 0)
            throw new RunMergeException($"Il manque {(missing.Count > 1 ? "les tranches" : "la tranche")} {string.Join(", ", missing)} sur {count}. Jouer ce qui manque avec --shard, puis fusionner.");
        var scenarios = parts.SelectMany(part => part.Result.Scenarios.Where(IsScenario).Select(scenario => (scenario.Id, part.File))).ToList();
        foreach (var same in scenarios.GroupBy(scenario => scenario.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            throw new RunMergeException($"Le scénario {same.Key} est dans plusieurs tranches : {string.Join(", ", same.Select(one => $"« {one.File} »"))}. Rejouer la campagne.");
        if (scenarios.Count != parts[0].Result.Shard!.Scenarios)
            throw new RunMergeException($"Les tranches portent ensemble {scenarios.Count} scénarios, et la campagne {parts[0].Result.Shard!.Scenarios}. Un résultat a été modifié : rejouer la campagne.");
    }

    /// <summary>The scenarios of a part as each stood alone, their exchanges named apart from those of the other parts.</summary>
    private static IEnumerable<ScenarioResult> Scenarios(RunPart part) => part.Result.Scenarios.Where(IsScenario).Select(scenario => scenario with
    {
        Outcome = scenario.ExpectedFailure?.Outcome ?? scenario.Outcome,
        Reason = scenario.ExpectedFailure is null ? scenario.Reason : null,
        ExpectedFailure = null,
        Exchanges = [.. scenario.Exchanges.Select(exchange => exchange with { Id = string.Create(CultureInfo.InvariantCulture, $"{part.Result.Shard!.Index}.{exchange.Id}") })],
    });

    private static bool IsScenario(ScenarioResult result) => !result.Id.StartsWith(AuditResults.Prefix, StringComparison.Ordinal);

    /// <summary>In the order of the plan: the features as it lists them, then line by line.</summary>
    private static IReadOnlyList<ScenarioResult> InOrder(RunPlan plan, IEnumerable<ScenarioResult> scenarios)
    {
        var features = plan.Features.Select((feature, rank) => (feature, rank)).ToDictionary(one => one.feature, one => one.rank, StringComparer.Ordinal);
        return [.. scenarios.OrderBy(scenario => PlaceOf(scenario.Id, features))];
    }

    private static (int Feature, int Line, int Row) PlaceOf(string id, Dictionary<string, int> features)
    {
        var place = PlacePattern().Match(id);
        return (features.GetValueOrDefault(place.Groups["feature"].Value, int.MaxValue), Number(place.Groups["line"]), Number(place.Groups["row"]));
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<feature>.+?):(?<line>\d{1,9})(:(?<row>\d{1,9}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlacePattern();
}
