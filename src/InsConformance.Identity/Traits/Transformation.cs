using System.Globalization;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>The trace of one change made to a typed name: what stood where, and what is stored instead.</summary>
/// <param name="Field">The field that holds the name.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Position">Where it starts in the typed text, from 1.</param>
/// <param name="From">The characters typed.</param>
/// <param name="To">The characters stored instead, possibly none.</param>
public sealed record Transformation(IdentityField Field, TransformationKind Kind, int Position, string From, string To)
{
    /// <summary>The rule that asks for the change.</summary>
    public RuleReference Rule => Kind switch
    {
        TransformationKind.UpperCased => NameRules.UpperCase,
        TransformationKind.DiacriticRemoved => NameRules.NoDiacritic,
        TransformationKind.ApostropheStraightened => NameRules.Apostrophe,
        _ => NameRules.Spaces,
    };

    /// <summary>The whole French sentence, e.g. « Nom de naissance : « é » devient « E » en position 3 (signe diacritique retiré) ».</summary>
    public string Message => Kind switch
    {
        TransformationKind.UpperCased => Sentence("mise en majuscules"),
        TransformationKind.DiacriticRemoved => Sentence("signe diacritique retiré"),
        TransformationKind.ApostropheStraightened => Sentence("apostrophe du clavier"),
        TransformationKind.SpacesCollapsed => Spaces("espace", " ramenés à un seul"),
        _ => Spaces("espace retiré", ""),
    };

    private string Sentence(string what) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Field.Label()} : {Excerpt.Quote(From)} devient {Excerpt.Quote(To)} en position {Position} ({what})");

    private string Spaces(string what, string outcome) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Field.Label()} : {Plural.Count(From.Length, what)} en position {Position}{outcome}");
}
