namespace InsConformance.Verdicts.Requirements;

/// <summary>Which software a requirement is for. Within one list any term is enough; every list that is not empty must agree, and no excepted role may be declared.</summary>
public sealed record Scope
{
    /// <summary>For every software.</summary>
    public static Scope Everyone { get; } = new();

    /// <summary>Terms by aspect; an aspect that is absent does not restrict.</summary>
    public IReadOnlyDictionary<Aspect, IReadOnlyList<string>> Terms { get; init; } = new Dictionary<Aspect, IReadOnlyList<string>>();

    /// <summary>Roles whose software another requirement is for.</summary>
    public IReadOnlyList<string> ExceptRoles { get; init; } = [];

    /// <summary>Why the requirement is not for this software, in French; null when it is.</summary>
    public string? Exclusion(Declaration declaration)
    {
        foreach (var (aspect, wanted) in Terms.OrderBy(term => term.Key))
        {
            if (!wanted.Any(declaration.Declares(aspect).Contains))
                return $"{aspect.Label()} : concerne {string.Join(" ou ", wanted)}, que la déclaration ne retient pas.";
        }

        return ReferenceEquals(declaration, Declaration.Everything) || ExceptRoles.FirstOrDefault(declaration.Declares(Aspect.Role).Contains) is not { } excepted
            ? null
            : $"{Aspect.Role.Label()} : ne concerne pas {excepted}, que la déclaration retient.";
    }
}
