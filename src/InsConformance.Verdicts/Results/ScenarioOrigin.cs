using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts.Results;

/// <summary>Where a scenario comes from, as its tags say it. A report shows it, so that nothing passes for an official text that is not one.</summary>
/// <param name="State">How its steps came to be written.</param>
/// <param name="Basis">Where its rule comes from.</param>
public sealed record ScenarioOrigin(ScenarioState State, Basis Basis)
{
    /// <summary>What the tags say; null unless they name one state and one basis.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public static ScenarioOrigin? Read(IEnumerable<string> tags)
    {
        var bare = tags.Select(tag => tag.TrimStart('@')).Distinct(StringComparer.Ordinal).ToList();
        return bare.Select(StateOf).OfType<ScenarioState>().ToList() is [var state] && bare.Select(BasisOf).OfType<Basis>().ToList() is [var basis]
            ? new ScenarioOrigin(state, basis)
            : null;
    }

    /// <summary>The state that a tag names, without <c>@</c>; null when it names none.</summary>
    public static ScenarioState? StateOf(string tag) => tag switch
    {
        "seen" => ScenarioState.Seen,
        "mix" => ScenarioState.Mixed,
        "recon" => ScenarioState.Reconstructed,
        _ => null,
    };

    /// <summary>The basis that a tag names, without <c>@</c>; null when it names none.</summary>
    public static Basis? BasisOf(string tag) => tag switch
    {
        "basis-official" => Basis.Official,
        "basis-secondary" => Basis.Secondary,
        "basis-inferred" => Basis.Inferred,
        _ => null,
    };

    /// <summary>In a few French words: « publié », « lu dans une source secondaire », « assemblé », « reconstitué ».</summary>
    public string Label() => this switch
    {
        { State: ScenarioState.Seen, Basis: Basis.Official } => "publié",
        { State: ScenarioState.Seen } => "lu dans une source secondaire",
        { State: ScenarioState.Mixed } => "assemblé",
        _ => "reconstitué",
    };
}
