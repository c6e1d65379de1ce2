using System.Collections.Immutable;

namespace InsConformance.Verdicts.Requirements;

/// <summary>Déclaration : what an editor says that its software is. The plan follows from it, and the report prints it.</summary>
public sealed record Declaration
{
    private readonly ImmutableDictionary<Aspect, ImmutableArray<string>> _terms;

    /// <param name="software">Name of the software.</param>
    /// <param name="version">Its version.</param>
    /// <param name="editor">Who edits it.</param>
    /// <param name="terms">Declared terms by aspect; an aspect that is absent is declared empty.</param>
    public Declaration(string software, string version, string editor, IReadOnlyDictionary<Aspect, IReadOnlyList<string>> terms)
    {
        (Software, Version, Editor) = (software, version, editor);
        _terms = terms.ToImmutableDictionary(term => term.Key, term => term.Value.ToImmutableArray());
    }

    /// <summary>What the reference engine is: everything.</summary>
    public static Declaration Everything { get; } = new(
        "toutes les exigences",
        "",
        "",
        Enum.GetValues<Aspect>().ToDictionary(aspect => aspect, aspect => aspect.Terms()));

    /// <summary>Name of the software.</summary>
    public string Software { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Who edits it.</summary>
    public string Editor { get; }

    /// <summary>The terms declared for an aspect.</summary>
    public IReadOnlyList<string> Declares(Aspect aspect) => _terms.TryGetValue(aspect, out var terms) ? terms : [];

    /// <summary>The declaration as a report prints it, in French: one line per aspect, the empty ones included.</summary>
    public IReadOnlyList<string> InWords() =>
    [
        $"Logiciel : {Software} {Version}{(Editor.Length > 0 ? $", {Editor}" : "")}",
        .. Enum.GetValues<Aspect>().Select(aspect => $"{aspect.Label()} : {(Declares(aspect) is { Count: > 0 } terms ? string.Join(", ", terms) : "aucun")}"),
    ];

    /// <summary>What is missing or contradictory, in French, every fault at once; empty for a declaration that a plan can follow.</summary>
    public IReadOnlyList<string> Faults() => [.. DeclarationRules.Faults(this)];
}
