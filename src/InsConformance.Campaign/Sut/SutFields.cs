using System.Collections.Immutable;

namespace InsConformance.Campaign.Sut;

/// <summary>The official French labels of the fields, as scenarios write them.</summary>
public static class SutFields
{
    private static readonly ImmutableArray<string> Labels =
    [
        "matricule INS",
        "OID",
        "nom de naissance",
        "prénoms de naissance",
        "1er prénom de naissance",
        "date de naissance",
        "sexe",
        "code lieu de naissance",
        "nom utilisé",
        "prénom utilisé",
        "adresse",
        "téléphone",
        "numéro de sécurité sociale",
    ];

    /// <summary>Every field, in the order of their declaration.</summary>
    public static ImmutableArray<SutField> All { get; } = [.. Enum.GetValues<SutField>()];

    /// <summary>The French label of the field, in lower case: « nom de naissance ».</summary>
    public static string Label(this SutField field) => Labels[(int)field];

    /// <summary>Finds the field that carries the label, an article before it or not: « le nom de naissance ».</summary>
    public static bool TryParse(string label, out SutField field)
    {
        var bare = WithoutArticle(label.Trim());
        var index = Labels.IndexOf(bare, 0, StringComparer.OrdinalIgnoreCase);
        field = index < 0 ? default : (SutField)index;
        return index >= 0;
    }

    /// <summary>The field that carries the label.</summary>
    /// <exception cref="FormatException">No field carries it; the message lists those that exist.</exception>
    public static SutField Parse(string label) => TryParse(label, out var field)
        ? field
        : throw new FormatException($"« {label} » n'est pas un champ de l'identité. Champs connus : {string.Join(", ", Labels)}.");

    private static string WithoutArticle(string label)
    {
        foreach (var article in (string[])["le ", "la ", "les ", "l'"])
        {
            if (label.StartsWith(article, StringComparison.Ordinal))
                return label[article.Length..];
        }

        return label;
    }
}
