using InsConformance.Identity.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Wire;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>The tree of the message: an element missing, repeated, moved, added, or in another namespace.</summary>
internal static class StructureDeviations
{
    private const string Envelope = "";
    private const string Result = "Body/RESULTAT";
    private const string Oid = $"{Places.Active}/OID";
    private const string BirthName = $"{Places.Traits}/NomNaissance";

    private const string Ambiguous = "Ne rien rapatrier : il y a deux valeurs là où une seule est permise, et rien ne dit laquelle est la bonne. Ne pas se contenter de la première.";

    private const string NoAnswer = "Ne rien rapatrier : le message ne contient pas de réponse. Dire qu'il n'est pas compris, garder la trace de l'appel.";

    private const string FaultElement =
        "<f:Fault xmlns:f=\"http://www.w3.org/2003/05/soap-envelope\"><f:Code><f:Value>f:Receiver</f:Value></f:Code><f:Reason><f:Text xml:lang=\"fr\">Erreur technique.</f:Text></f:Reason></f:Fault>";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("result-namespace-changed", "RESULTAT dans un autre espace de noms", Result, Refuse,
            "Reconnaître RESULTAT à son espace de noms autant qu'à son nom : ce n'est pas la réponse du contrat. Ne rien rapatrier.",
            Basis.Official, [Cited.Schema],
            result => Markup.Replace(result.RawXml, $"\"{Namespaces.Result}\"", $"\"{Namespaces.Result}/v2\""),
            FailureKind.Body),
        Row("envelope-of-soap-1-1", "Enveloppe SOAP 1.1 autour d'un corps SOAP 1.2", Envelope, Refuse,
            NoAnswer,
            Basis.Official, [$"{Cited.Soap}, § 5.1 : l'enveloppe et ses parties sont du même espace de noms"],
            envelope => Markup.Replace(envelope.RawXml, $"\"{Namespaces.Soap12}\"", $"\"{Namespaces.Soap11}\""),
            FailureKind.Body),
        Row("envelope-absent", "RESULTAT sans enveloppe SOAP", Envelope, Refuse,
            "Ne rien rapatrier : sans enveloppe, ce n'est pas une réponse SOAP.",
            Basis.Official, [$"{Cited.Soap}, § 5.1"],
            envelope => envelope.Find(Result)!.RawXml,
            FailureKind.Envelope),
        Row("body-absent", "Enveloppe sans corps", "Body", Refuse,
            NoAnswer, Basis.Official, [$"{Cited.Soap}, § 5.1 : le corps est obligatoire"],
            _ => "",
            FailureKind.Body),
        Row("body-empty", "Corps vide", Result, Refuse,
            NoAnswer, Basis.Official, [$"{Cited.Schema} : RESULTAT est attendu"],
            _ => "",
            FailureKind.Body),
        Row("fault-after-result", "Réponse suivie d'une anomalie dans le même corps", "Body", Refuse,
            "Ne rien rapatrier : la réponse et l'anomalie se contredisent, et le corps ne porte qu'un élément.",
            Basis.Official, [$"{Cited.Soap}, § 5.4 : une anomalie est seule dans le corps"],
            body => Markup.WithLast(body, FaultElement),
            FailureKind.Body, place: "Body/Fault"),
        Row("individual-repeated", "Deux identités dans la même réponse", Places.Individual, Refuse,
            Ambiguous, Basis.Official, [$"{Cited.Schema} : INDIVIDU apparaît une fois au plus"],
            individual => Markup.Repeated(individual, individual.Find("TIQ/NomNaissance")!, "AUTRENOM"),
            FailureKind.Body),
        Row("oid-repeated", "Deux OID pour l'INS active", Oid, Refuse,
            Ambiguous, Basis.Official, [$"{Cited.Schema} : OID apparaît une fois"],
            oid => Markup.Repeated(oid, oid, "1.2.250.1.213.1.4.10"),
            FailureKind.Body),
        Row("birth-name-repeated", "Deux noms de naissance", BirthName, Refuse,
            Ambiguous, Basis.Official, [$"{Cited.Schema} : NomNaissance apparaît une fois au plus"],
            name => Markup.Repeated(name, name, "AUTRENOM"),
            FailureKind.Body),
        Row("oid-in-lower-case", "Élément OID écrit « oid »", Oid, Refuse,
            "Ne rien rapatrier : XML distingue la casse, l'OID est donc absent.",
            Basis.Official, [$"{Cited.Xml}, § 1.2 : la casse compte", $"{Cited.Schema} : OID est obligatoire"],
            oid => oid.RawXml.Replace("OID>", "oid>", StringComparison.Ordinal)),
        Row("birth-name-nil", "Nom de naissance marqué xsi:nil", BirthName, Refuse,
            "Ne rien rapatrier : une valeur « nil » est une valeur absente.",
            Basis.Official, [.. Cited.Rule12("INS 16.1"), "XML Schema, partie 1, § 2.6.2"],
            name => $"{Markup.StartTag(name)[..^1]} xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>"),
        Row("matricule-after-oid", "OID avant le matricule, contre l'ordre du schéma", Places.Active, Accept,
            "Lire les éléments par leur nom et non par leur rang : un fichier de l'examen du CNDA ne suit pas l'ordre du schéma.",
            Basis.Secondary, [Cited.Cnda("2.04, fichier TEST_2.04_cas2")],
            active => Markup.WithFirstChild(active, "OID")),
        Row("traits-before-ins", "Traits avant les INS, contre l'ordre du schéma", Places.Individual, Accept,
            "Lire les éléments par leur nom et non par leur rang.",
            Basis.Inferred, [Cited.Bench, "d'après l'" + Cited.Cnda("2.04, fichier TEST_2.04_cas2")],
            individual => Markup.WithFirstChild(individual, "TIQ")),
        Row("unknown-element", "Élément inconnu dans les traits", Places.Traits, Accept,
            "L'ignorer : le service a déjà ajouté et retiré des éléments.",
            Basis.Inferred, [Cited.Bench, "d'après les " + Cited.Recorded],
            traits => Markup.WithLast(traits, Markup.Like(traits, "NouveauTrait", "VALEUR")), place: $"{Places.Traits}/NouveauTrait"),
        Row("unknown-attribute", "Attribut inconnu sur RESULTAT", Result, Accept,
            "L'ignorer : aucune règle ne dépend d'un attribut de la réponse.",
            Basis.Inferred, [Cited.Bench],
            result => Markup.WithAttribute(result, "source=\"SNGI\"")),
        Row("empty-header", "En-tête SOAP vide", Envelope, Accept,
            "L'ignorer : le service n'en envoie pas, mais SOAP le permet.",
            Basis.Official, [$"{Cited.Soap}, § 5.1 : l'en-tête est facultatif"],
            envelope => Markup.WithFirst(envelope, "<soap:Header/>"), place: "Header") with { Base = DeviationBase.Any },
        Row("header-to-be-understood", "Bloc d'en-tête inconnu, à comprendre obligatoirement", Envelope, Refuse,
            "Ne pas traiter le message : un bloc marqué « mustUnderstand » que l'on ne comprend pas l'interdit.",
            Basis.Official, [$"{Cited.Soap}, § 2.4"],
            envelope => Markup.WithFirst(envelope, "<soap:Header><x:Avis xmlns:x=\"urn:example:avis\" soap:mustUnderstand=\"true\">1</x:Avis></soap:Header>"),
            FailureKind.Header, place: "Header"),
    ];

    private static Deviation Row(
        string id,
        string title,
        string node,
        DeviationReaction reaction,
        string goodClient,
        Basis basis,
        string[] sources,
        Func<WireElement, string> change,
        FailureKind? failure = null,
        string? place = null) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Xml,
            Base = DeviationBase.Identity,
            Place = place ?? (node.Length == 0 ? "Envelope" : node),
            Reaction = reaction,
            GoodClient = goodClient,
            ClientFailure = failure,
            Basis = basis,
            Sources = sources,
            Effect = new DeviationEffect.OnNode(node, change),
        };
}
