using System.Globalization;
using InsConformance.Identity.Rules;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>« INSACTIF » : matricule, key and OID.</summary>
internal static class ActiveInsDeviations
{
    private const string Number = $"{Places.Active}/IdIndividu/NumIdentifiant";
    private const string Key = $"{Places.Active}/IdIndividu/Cle";
    private const string Oid = $"{Places.Active}/OID";
    private const string Root = "1.2.250.1.213.1.4.";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("active-ins-absent", "Identité sans INS active", Places.Active, Refuse,
            "Ne rien rapatrier : sans matricule ni OID, il n'y a pas d'INS à rapatrier. Ne pas promouvoir un ancien matricule de l'historique.",
            Basis.Official, [$"{Cited.Schema} : INSACTIF est obligatoire"],
            Rewriting.Individual(individual => individual with { Active = null })),
        Row("matricule-absent", "INS active sans matricule", $"{Places.Active}/IdIndividu", Refuse,
            "Ne rien rapatrier : un OID seul n'est pas une INS.",
            Basis.Official, [$"{Cited.Schema} : IdIndividu est obligatoire"],
            Rewriting.Active(active => active with { Matricule = null })),
        Row("number-empty", "Matricule vide", Number, Refuse,
            "Ne rien rapatrier : un matricule vide n'est pas une INS, même si sa clé est là.",
            Basis.Official, [$"{Cited.Schema} : motif de NumIdentifiant"],
            Rewriting.Matricule(matricule => matricule with { Number = "" })),
        Row("number-of-12-characters", "Matricule de 12 caractères", Number, Refuse,
            "Ne rien rapatrier, ne rien compléter : un matricule a 13 caractères.",
            Basis.Official, [$"{Cited.Schema} : motif de NumIdentifiant"],
            Rewriting.Matricule(matricule => matricule with { Number = matricule.Number![..12] })),
        Row("number-with-its-key", "Matricule de 15 caractères, clé comprise", Number, Refuse,
            "Ne rien rapatrier, ne rien couper : le matricule a 13 caractères et la clé a son propre élément.",
            Basis.Official, [$"{Cited.Schema} : motif de NumIdentifiant"],
            Rewriting.Matricule(matricule => matricule with { Number = matricule.Number + matricule.Key })),
        Row("number-with-spaces", "Matricule découpé par des espaces", Number, Refuse,
            "Ne rien rapatrier : les espaces relèvent de la présentation, et le service n'en écrit pas. Ne pas les retirer en silence.",
            Basis.Official, [$"{Cited.Schema} : motif de NumIdentifiant"],
            Rewriting.Matricule(matricule => matricule with { Number = $"{matricule.Number![..1]} {matricule.Number[1..3]} {matricule.Number[3..]}" })),
        Row("number-with-letter-o", "Matricule où la lettre O remplace un zéro", Number, Refuse,
            "Ne rien rapatrier : seul le 7e caractère peut être une lettre, A ou B, pour la Corse.",
            Basis.Official, [$"{Cited.Schema} : motif de NumIdentifiant"],
            Rewriting.Matricule(matricule => matricule with { Number = ReplaceLast(matricule.Number!, '0', 'O') })),
        Row("key-wrong", "Clé fausse", Key, Refuse,
            "Recalculer la clé (97 − N mod 97) de tout matricule reçu. Ne rien rapatrier, signaler l'incident, ne jamais corriger la clé.",
            Basis.Inferred, Cited.KeyCheck,
            Rewriting.Matricule(matricule => matricule with { Key = NextKey(matricule.Key!) })),
        Row("key-absent", "Clé absente", Key, Refuse,
            "Ne rien rapatrier : le schéma laisse la clé facultative, mais un matricule INS a 15 caractères. Ne pas la calculer à la place du service.",
            Basis.Inferred, Cited.KeyCheck,
            Rewriting.Matricule(matricule => matricule with { Key = null })),
        Row("key-of-one-digit", "Clé d'un seul chiffre", Key, Refuse,
            "Ne rien rapatrier : une clé a deux chiffres, zéro initial compris. Ne pas compléter.",
            Basis.Official, [$"{Cited.Schema} : motif de Cle"],
            Rewriting.Matricule(matricule => matricule with { Key = matricule.Key![1..] })),
        Row("oid-absent", "OID absent", Oid, Refuse,
            "Ne rien rapatrier : sans OID, rien ne dit si le matricule est un NIR ou un NIA. Ne pas le déduire des chiffres.",
            Basis.Official, [$"{Cited.Schema} : OID est obligatoire"],
            Rewriting.Active(active => active with { Oid = null })),
        Row("oid-empty", "OID vide", Oid, Refuse,
            "Ne rien rapatrier : un OID vide vaut un OID absent.",
            Basis.Inferred, [Cited.Bench, Cited.OidList],
            Rewriting.Active(active => active with { Oid = "" })),
        Row("oid-unknown", "OID inconnu", Oid, Refuse,
            "Ne rien rapatrier : seuls les OID publiés pour l'INS désignent une INS.",
            Basis.Inferred, [Cited.Bench, Cited.OidList],
            Rewriting.Active(active => active with { Oid = Root + "99" })),
        Row("oid-written-as-urn", "OID précédé de « urn:oid: »", Oid, Refuse,
            "Ne rien rapatrier : le service écrit l'OID sous sa forme pointée. Ne pas retirer le préfixe en silence.",
            Basis.Inferred, [Cited.Bench, Cited.Recorded],
            Rewriting.Active(active => active with { Oid = "urn:oid:" + active.Oid })),
        Row("oid-of-ins-c", "OID de l'ancien INS-C", Oid, Refuse,
            "Ne rien rapatrier : l'INS calculé n'est pas l'INS.",
            Basis.Official, [Cited.OidList, "contraintes HL7 v2.5 d'IHE France"],
            Rewriting.Active(active => active with { Oid = Root + "2" })),
        Row("oid-of-social-security", "OID d'un numéro de sécurité sociale", Oid, Refuse,
            "Ne pas rapatrier ce numéro comme matricule INS : le numéro de sécurité sociale est une autre donnée, dans un autre champ.",
            Basis.Official, [Cited.OidList, "INS 1.4"],
            Rewriting.Active(active => active with { Oid = Root + "13" })),
        Row("oid-nia", "OID d'un NIA", Oid, Accept,
            "Rapatrier l'INS et l'afficher suivie de sa nature, NIA. Ne jamais déduire la nature des chiffres.",
            Basis.Secondary, [Cited.Cnda("2.05"), Cited.Cnda("1.10"), Cited.OidList],
            Rewriting.Active(active => active with { Oid = Root + "9" })),
        Row("oid-of-test", "OID d'un matricule de test", Oid, DependsOnPlatform,
            "En production, ne rien rapatrier : une INS de test n'y entre jamais. Sur une plateforme de test, la rapatrier.",
            Basis.Secondary, ["contraintes HL7 v2.5 d'IHE France", "exemples MSSanté"],
            Rewriting.Active(active => active with { Oid = Root + "10" })),
        Row("oid-of-demonstration", "OID d'un matricule de démonstration", Oid, DependsOnPlatform,
            "En production, ne rien rapatrier : une INS de démonstration n'y entre jamais. Sur une plateforme de test, la rapatrier.",
            Basis.Secondary, ["contraintes HL7 v2.5 d'IHE France", "exemples MSSanté"],
            Rewriting.Active(active => active with { Oid = Root + "11" })),
        Row("type-of-matricule-present", "Type de matricule présent, comme avant octobre 2022", $"{Places.Active}/IdIndividu/TypeMatricule", Accept,
            "L'ignorer : seul l'OID dit la nature du matricule.",
            Basis.Secondary, [Cited.Recorded, $"{Cited.Schema} : TypeMatricule est facultatif"],
            Rewriting.Matricule(matricule => matricule with { Type = "NIR" })),
        Row("active-ins-dated", "INS active avec une date de début", $"{Places.Active}/DateDeb", Accept,
            "Rapatrier l'INS : la date est facultative et n'intervient dans aucune décision.",
            Basis.Official, [$"{Cited.Schema} : DateDeb est facultative"],
            Rewriting.Active(active => active with { From = "2019-03-01" })),
    ];

    /// <summary>The key after this one, 97 being followed by 01.</summary>
    internal static string NextKey(string key) => (int.Parse(key, CultureInfo.InvariantCulture) % 97 + 1).ToString("00", CultureInfo.InvariantCulture);

    private static string ReplaceLast(string text, char old, char replacement) =>
        text.LastIndexOf(old) is var at and >= 0 ? $"{text[..at]}{replacement}{text[(at + 1)..]}" : text[..^1] + replacement;

    private static Deviation Row(
        string id, string title, string place, DeviationReaction reaction, string goodClient, Basis basis, string[] sources, DeviationEffect effect) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Content,
            Base = DeviationBase.Identity,
            Place = place,
            Reaction = reaction,
            GoodClient = goodClient,
            Basis = basis,
            Sources = sources,
            Effect = effect,
        };
}
