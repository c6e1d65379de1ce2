using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Dialects;

/// <summary>
/// The keywords of one language: a row of the official table of Gherkin. Keywords of steps carry the space that must follow them, if any
/// (<c>"Quand "</c>, <c>"Lorsqu'"</c>); the other keywords are followed by a colon.
/// </summary>
public sealed record Dialect
{
    /// <summary>The code written after <c># language:</c> (<c>fr</c>).</summary>
    [JsonIgnore]
    public string Code { get; init; } = "";

    /// <summary>Name of the language in English.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the language in itself.</summary>
    public required string Native { get; init; }

    /// <summary>« Fonctionnalité ».</summary>
    public required IReadOnlyList<string> Feature { get; init; }

    /// <summary>« Règle ».</summary>
    public required IReadOnlyList<string> Rule { get; init; }

    /// <summary>« Contexte ».</summary>
    public required IReadOnlyList<string> Background { get; init; }

    /// <summary>« Scénario ».</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>« Plan du scénario ».</summary>
    public required IReadOnlyList<string> ScenarioOutline { get; init; }

    /// <summary>« Exemples ».</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>« Étant donné que ».</summary>
    public required IReadOnlyList<string> Given { get; init; }

    /// <summary>« Quand ».</summary>
    public required IReadOnlyList<string> When { get; init; }

    /// <summary>« Alors ».</summary>
    public required IReadOnlyList<string> Then { get; init; }

    /// <summary>« Et ».</summary>
    public required IReadOnlyList<string> And { get; init; }

    /// <summary>« Mais ».</summary>
    public required IReadOnlyList<string> But { get; init; }
}
