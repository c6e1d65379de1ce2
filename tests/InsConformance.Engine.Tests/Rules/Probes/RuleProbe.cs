using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;

namespace InsConformance.Engine.Tests.Rules.Probes;

/// <summary>A scene that a user could play, true when the engine honours the rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Holds">Plays the scene and says whether the rule was honoured.</param>
internal sealed record RuleProbe(EngineRule Rule, Func<World, Task<bool>> Holds)
{
    public RuleProbe(EngineRule rule, Func<World, bool> holds)
        : this(rule, world => Task.FromResult(holds(world)))
    {
    }

    public SiteSettings Settings { get; init; } = SiteSettings.Default;

    public async Task<bool> PlayAsync(EngineRules rules) => await Holds(new World(rules, Settings));
}
