using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// « Prénom(s) de naissance (liste) » : all the given names of the birth certificate, separated by spaces, in their order;
/// a compound name is held together by its hyphen. Fed by the INSi element ListePrenom, never by Prenom (guide v2 règle 6, INS 13.1).
/// </summary>
/// <param name="List">The whole list in stored form.</param>
public sealed record GivenNames(StoredName List)
{
    /// <summary>The names of the list: « PIERRE-ALAIN », « MURIEL », « FLORIANT ».</summary>
    public IReadOnlyList<string> Names => List.Value.Split(' ');

    /// <summary>The first name of the list, which becomes the first given name of an identity created from INSi.</summary>
    public StoredName First
    {
        get
        {
            var end = List.Value.IndexOf(' ', StringComparison.Ordinal);
            return end < 0 || !List.Value.AsSpan(0, end).ContainsAnyInRange('A', 'Z') ? List : new StoredName(List.Value[..end]);
        }
    }

    /// <summary>Reads a list that another system sent, already in stored form.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out GivenNames? names, [NotNullWhen(false)] out Refusal? refusal)
    {
        names = StoredName.TryParse(IdentityField.BirthGivenNames, text, out var list, out refusal) ? new GivenNames(list) : null;
        return names is not null;
    }

    /// <summary>Reads a list known to be in stored form, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">It is not; the message is that of the refusal.</exception>
    public static GivenNames Parse(string text) =>
        TryParse(text, out var names, out var refusal) ? names : throw new FormatException(refusal.Message);

    /// <summary>
    /// Whether a first given name is the beginning of the list, hyphens and apostrophes being read as spaces:
    /// with JEAN CHRISTOPHE PIERRE, JEAN-CHRISTOPHE is, JEAN PIERRE is not.
    /// </summary>
    public bool BeginWith(StoredName first)
    {
        var firstWords = new NameWords(first.Value);
        var listWords = new NameWords(List.Value);
        var matched = false;
        while (firstWords.MoveNext())
        {
            if (!listWords.MoveNext() || !firstWords.Current.SequenceEqual(listWords.Current)) return false;
            matched = true;
        }

        return matched;
    }

    /// <summary>The alert that INS 14.1 asks for when the first given name is not the beginning of the list; null when it is.</summary>
    public Refusal? RefusalOf(StoredName first) => BeginWith(first) ? null : Refusal.Of(
        IdentityField.FirstBirthName,
        NameRules.FirstNameCoherence,
        $"{Excerpt.Quote(first.Value)} n'est pas le début de la liste {Excerpt.Quote(List.Value)} ; "
        + "saisir tout ou partie de la liste, en commençant par son premier prénom.");

    /// <summary>The whole list.</summary>
    public override string ToString() => List.Value;
}
