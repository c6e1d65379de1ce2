using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Running.Sharding;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Reading;
using InsConformance.Gherkin.Running;
using InsConformance.Gherkin.Tags;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>The feature files of a plan, read, and the scenarios that its tags select.</summary>
public sealed class FeatureSelection
{
    private FeatureSelection(IReadOnlyList<RunnableFeature> features, IIdGenerator ids)
    {
        (Features, Ids) = (features, ids);
        Scenarios = [.. features.SelectMany(Describe)];
    }

    /// <summary>The features that have at least one scenario to run, in the order of the plan.</summary>
    public IReadOnlyList<RunnableFeature> Features { get; }

    /// <summary>The scenarios to run, in order.</summary>
    public IReadOnlyList<SelectedScenario> Scenarios { get; }

    /// <summary>The generator that served the features.</summary>
    internal IIdGenerator Ids { get; }

    /// <summary>Reads the files and selects the scenarios.</summary>
    /// <exception cref="CampaignSelectionException">Nothing can be run: the message says why and what to do.</exception>
    public static async Task<FeatureSelection> ReadAsync(CampaignPlan plan, CancellationToken cancellationToken)
    {
        var tags = Parse(plan.Tags);
        var ids = new SharedIds();
        var features = new List<RunnableFeature>();
        var errors = new List<string>();
        foreach (var file in FeatureFiles.Under(plan.Paths))
        {
            var source = new Source(FeatureFiles.Shown(file), await File.ReadAllTextAsync(file, cancellationToken), SourceMediaType.Gherkin);
            var read = FeatureReader.Read(source.Uri, source.Data, ids);
            errors.AddRange(read.Errors.Select(error => $"{source.Uri} {error.Message}"));
            if (read.Document is { Feature: not null } document)
                features.Add(new RunnableFeature(source, document, PickleCompiler.Compile(document, source.Uri, ids)));
        }

        if (errors.Count > 0)
            throw new CampaignSelectionException($"Les fichiers de scénarios ne sont pas du Gherkin correct :\n{string.Join('\n', errors)}");
        return new FeatureSelection(features, ids).Where(tags);
    }

    /// <summary>The scenarios that a declaration retains; null when it retains none.</summary>
    public FeatureSelection? For(Applicability applicability)
    {
        var excluded = Scenarios.Where(scenario => applicability.Exclusion(scenario) is not null).Select(scenario => scenario.Id).ToHashSet(StringComparer.Ordinal);
        return Keep((_, place) => !excluded.Contains(place.Id));
    }

    /// <summary>The scenarios of one part of the campaign.</summary>
    /// <exception cref="CampaignSelectionException">There are fewer scenarios than parts.</exception>
    internal FeatureSelection Of(Shard shard)
    {
        if (shard.Count > Scenarios.Count)
            throw new CampaignSelectionException($"La tranche {shard} ne peut pas être jouée : il y a {shard.Count} tranches pour {Scenarios.Count} scénario(s). Demander moins de tranches, ou élargir la sélection.");
        var dealt = ShardDeal.Of(Scenarios, shard);
        return Keep((_, place) => dealt.Contains(place.Id))!;
    }

    /// <summary>Which part of this selection it is.</summary>
    internal ShardResult Describe(Shard shard) => new(shard.Index, shard.Count, Scenarios.Count, ShardDeal.FingerprintOf(Scenarios));

    /// <summary>The scenarios but some; null when none is left.</summary>
    internal FeatureSelection? Except(IEnumerable<string> ids)
    {
        var left = ids.ToHashSet(StringComparer.Ordinal);
        return left.Count == 0 ? this : Keep((_, place) => !left.Contains(place.Id));
    }

    /// <summary>One scenario.</summary>
    internal FeatureSelection Only(string id) =>
        Keep((_, place) => string.Equals(place.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException($"No scenario is {id}.", nameof(id));

    /// <summary>The scenarios without the steps that traffic alone does not prove; null when none judges anything then.</summary>
    internal FeatureSelection? Seen()
    {
        var features = Features
            .Select(feature => feature with { Pickles = [.. feature.Pickles.Where(pickle => pickle.Steps.Any(SeenSteps.Judges)).Select(pickle => pickle with { Steps = [.. pickle.Steps.Where(SeenSteps.Keeps)] })] })
            .Where(feature => feature.Pickles.Count > 0).ToList();
        return features.Count > 0 ? new FeatureSelection(features, Ids) : null;
    }

    private FeatureSelection Where(TagExpression tags)
    {
        RequireKnownTags(tags);
        return Keep((pickle, _) => tags.Evaluate(TagsOf(pickle)))
            ?? throw new CampaignSelectionException($"Aucun scénario ne répond à la sélection « {tags} ». Élargir l'expression d'étiquettes.");
    }

    private FeatureSelection? Keep(Func<Pickle, ScenarioPlace, bool> isKept)
    {
        var kept = new List<RunnableFeature>();
        foreach (var feature in Features)
        {
            var index = new FeatureIndex(feature);
            var pickles = feature.Pickles.Where(pickle => isKept(pickle, index.PlaceOf(pickle))).ToList();
            if (pickles.Count > 0)
                kept.Add(feature with { Pickles = pickles });
        }

        return kept.Count > 0 ? new FeatureSelection(kept, Ids) : null;
    }

    private static IEnumerable<SelectedScenario> Describe(RunnableFeature feature)
    {
        var index = new FeatureIndex(feature);
        return feature.Pickles.Select(pickle =>
        {
            var place = index.PlaceOf(pickle);
            return new SelectedScenario(place.Id, place.Feature, pickle.Name, [.. TagsOf(pickle)], TextOf(pickle));
        });
    }

    private static TagExpression Parse(string? tags)
    {
        try
        {
            return TagExpression.Parse(tags ?? "");
        }
        catch (TagExpressionException wrong)
        {
            throw new CampaignSelectionException($"L'expression d'étiquettes « {tags} » n'est pas correcte : {wrong.Message}", wrong);
        }
    }

    private void RequireKnownTags(TagExpression tags)
    {
        var known = Scenarios.SelectMany(scenario => scenario.Tags).ToHashSet(StringComparer.Ordinal);
        var unknown = tags.Names.Where(name => !known.Contains(name)).ToList();
        if (unknown.Count > 0)
        {
            throw new CampaignSelectionException(
                $"Aucun scénario ne porte {string.Join(", ", unknown)}. Vérifier l'orthographe de l'étiquette ; les étiquettes nomment l'exigence, par exemple @INS-32.1, @regle-27 ou @CNDA-2.07.");
        }
    }

    private static string TextOf(Pickle pickle) =>
        string.Join('\n', [.. TagsOf(pickle), .. pickle.Steps.Select(step => $"{step.Text}\n{FeatureIndex.ArgumentOf(step)}")]);

    private static IReadOnlyCollection<string> TagsOf(Pickle pickle) => [.. pickle.Tags.Select(tag => tag.Name)];
}
