using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The body of a search as its schema wants it (DESIR_ICIR_EXP_1.5.0, INSiRecSans and INSiRecVit).</summary>
internal static class BodyRules
{
    private const string Schemas = "schémas INSiRecSans et INSiRecVit du contrat DESIR_ICIR_EXP_1.5.0";

    private static readonly SchemaSequence Matricule = new("NumIdentifiant", "Cle", "TypeMatricule");

    private static readonly SchemaSequence Traits = new("NomNaissance", "Prenom", "Sexe", "DateNaissance", "LieuNaissance") { Repeatable = "Prenom" };

    private static readonly SchemaSequence Beneficiary = new("MatriculeIndividu", "MatriculeOD", "NomNaissance", "DateNaissance", "RangNaissance");

    public static RuleFamily Family { get; } = new("Corps d'une recherche (WS_INS1, WS_INS2)", call => call.IsTraitsSearch || call.IsCardSearch,
    [
        new(
            new ConformanceRule
            {
                Id = "REQ-ELEMENT",
                Basis = Basis.Official,
                Sources = [Schemas],
                Message = "Le corps contient un élément que le contrat ne connaît pas.",
                Recommendation = "Retirer cet élément, ou corriger son nom et son espace de noms.",
                Note = "Un lecteur ignore ce qu'il ne connaît pas : un trait mal nommé compte comme un trait absent.",
            },
            call => Each(call, (element, sequence) => sequence.Unknown(element))),
        new(
            new ConformanceRule
            {
                Id = "REQ-ORDRE",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [Schemas + " (xsd:sequence)"],
                Message = "Les éléments du corps ne sont pas dans l'ordre du schéma.",
                Recommendation = "Écrire les éléments dans l'ordre du schéma.",
                Note = "Un lecteur qui suit le schéma s'arrête au premier élément déplacé ; ce que le service réel répond à un autre ordre n'est pas connu.",
            },
            call => Each(call, (element, sequence) => sequence.OutOfOrder(element))),
        new(
            new ConformanceRule
            {
                Id = "REQ-DOUBLE",
                Basis = Basis.Official,
                Sources = [Schemas + " (maxOccurs)"],
                Message = "Le corps répète un élément qui ne peut figurer qu'une fois.",
                Recommendation = "N'envoyer chaque trait qu'une fois.",
                Note = "Seul le premier est lu ici : la recherche porte sur une valeur, et l'utilisateur croit qu'elle porte sur l'autre.",
            },
            call => Each(call, (element, sequence) => sequence.Repeated(element))),
    ]);

    private static IEnumerable<Departure> Each(AuditedCall call, Func<WireElement, SchemaSequence, IEnumerable<Departure>> check)
    {
        if (call.Request.BodyRoot is not { } root)
            return [];
        return call.IsTraitsSearch
            ? check(root, Traits)
            : check(root, Beneficiary).Concat(root.Children.Where(child => child.LocalName is "MatriculeIndividu" or "MatriculeOD").SelectMany(child => check(child, Matricule)));
    }
}
