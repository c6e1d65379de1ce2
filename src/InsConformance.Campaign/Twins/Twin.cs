namespace InsConformance.Campaign.Twins;

/// <summary>Jumeaux d'une règle : an artefact that respects the rule, and the same artefact with one passage replaced, which departs from it.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Format">Format of the artefact, as <c>insconf check</c> names it.</param>
/// <param name="Sound">Path of the sound artefact, from the root of the project.</param>
/// <param name="Replace">The passage replaced; the first one that reads so.</param>
/// <param name="By">What takes its place.</param>
public sealed record Twin(string Rule, string Format, string Sound, string Replace, string By)
{
    /// <summary>Version of the format; null for its default.</summary>
    public string? Version { get; init; }

    /// <summary>The faulty artefact.</summary>
    /// <param name="sound">The text of the sound one.</param>
    /// <exception cref="FormatException">The sound artefact does not hold the passage.</exception>
    public string Spoil(string sound)
    {
        var at = sound.IndexOf(Replace, StringComparison.Ordinal);
        return at < 0
            ? throw new FormatException($"{Sound} ne contient pas le passage « {Replace} » que le jumeau de {Rule} remplace.")
            : string.Concat(sound.AsSpan(0, at), By, sound.AsSpan(at + Replace.Length));
    }
}
