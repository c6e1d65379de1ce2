using InsConformance.Identity.Rules;
using InsConformance.Simulator.Assertions;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>
/// The assertion of the Vitale card: its structure and its age. One sample kit is the only public source of the structure, and the signature of the chip
/// cannot be verified.
/// </summary>
internal static class VitaleAssertionRules
{
    private const string Kit = PublicOrigins.SampleKit;
    private const string Method = "http://www.sesam-vitale.fr/xmldsig/2011/06/";

    public static RuleFamily Family(AuditOptions options) => new("Assertion de la carte Vitale (WS_INS1)", call => call is { IsCardSearch: true, Vitale: not null },
    [
        new(
            new ConformanceRule
            {
                Id = "VITALE-ID",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Kit, "OASIS, SAML 2.0, §1.3.4"],
                Message = "L'identifiant de l'assertion Vitale n'a pas la forme d'usage.",
                Recommendation = "Écrire dans ID « _ » suivi d'un UUID neuf à chaque assertion.",
                Note = "La signature désigne l'assertion par cet identifiant : il doit commencer par une lettre ou « _ », et ne servir qu'une fois.",
            },
            call => Judge(call, AssertionChecks.Id)),
        new(
            new ConformanceRule
            {
                Id = "VITALE-VERSION",
                Basis = Basis.Official,
                Sources = ["OASIS, SAML 2.0, §2.3.3 (Version)"],
                Message = "L'assertion Vitale n'annonce pas la version 2.0 de SAML.",
                Recommendation = "Écrire Version=\"2.0\" sur l'élément Assertion.",
                Note = "Le contrat d'INSi importe le schéma de SAML 2.0, où cet attribut est obligatoire.",
            },
            call => Judge(call, AssertionChecks.Version)),
        new(
            new ConformanceRule
            {
                Id = "VITALE-INSTANT",
                Basis = Basis.Official,
                Sources = ["OASIS, SAML 2.0, §1.3.3 et §2.3.3 (IssueInstant)"],
                Message = "L'heure d'émission de l'assertion Vitale n'est pas une date et heure en temps universel.",
                Recommendation = "Écrire IssueInstant en temps universel, terminé par Z : 2026-11-22T08:30:00.000Z.",
                Note = "L'âge de l'assertion se compte à partir de cette heure : sans fuseau, il est faux d'une ou deux heures.",
            },
            call => Judge(call, AssertionChecks.Instant)),
        new(
            new ConformanceRule
            {
                Id = "VITALE-AGE",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.DeclaredTest("1.02")],
                Message = "L'assertion de la carte Vitale est périmée, ou porte une heure à venir.",
                Recommendation = "Refaire l'assertion avec la carte présente dès qu'elle a vingt minutes, même si la carte n'a pas quitté le lecteur.",
                Note = "C'est ce que joue le test 1.02 : une recherche vingt minutes après la première, puis une requête préparée et envoyée plus tard.",
            },
            call => Judge(call, vitale => AssertionChecks.Age(vitale, call, options.VitaleAssertionLifetime, options.TimeTolerance))),
        new(
            new ConformanceRule
            {
                Id = "VITALE-EMETTEUR",
                Basis = Basis.Secondary,
                Sources = [Kit],
                Message = "L'émetteur de l'assertion Vitale n'est pas le professionnel qui appelle.",
                Recommendation = "Écrire dans Issuer le CN du certificat de la carte du professionnel, sans attribut Format.",
                Note = "C'est le professionnel qui lit la carte et qui atteste sa présence : les deux assertions doivent nommer le même.",
            },
            Issuer),
        new(
            new ConformanceRule
            {
                Id = "VITALE-SERIE",
                Basis = Basis.Secondary,
                Sources = [Kit, PublicOrigins.SampleRequest],
                Message = "L'assertion Vitale ne nomme pas la carte par son numéro de série.",
                Recommendation = "Écrire dans Subject/NameID le numéro de série de la carte, en chiffres, avec NameQualifier=\"VITALE\".",
                Note = "Ce numéro est le seul endroit de la requête qui dit quelle carte a été lue : le matricule va dans le corps, non ici.",
            },
            Subject),
        new(
            new ConformanceRule
            {
                Id = "VITALE-SIGNATURE",
                Basis = Basis.Secondary,
                Sources = [Kit],
                Message = "La signature de l'assertion Vitale n'annonce pas un algorithme de carte Vitale.",
                Recommendation = $"Écrire dans SignatureMethod l'adresse {Method} suivie de V1IGEA-SHA256/20, V1SCOT-SHA256/6 ou V2-SHA256, selon la carte.",
                Note = "Le banc juge la forme de cette signature, jamais sa valeur : l'algorithme de la puce n'est pas public. Une carte qui ne sait pas signer donne une assertion sans signature, admise ici.",
            },
            SignatureMethod),
        new(
            new ConformanceRule
            {
                Id = "VITALE-CLE",
                Basis = Basis.Secondary,
                Sources = [Kit],
                Message = "La signature de l'assertion Vitale ne décrit pas la carte qui l'a faite.",
                Recommendation = $"Placer dans ds:KeyInfo l'élément KeyInfo de l'espace de noms {VitaleAssertion.KeyNamespace} : Type (V1IGEA, V1SCOT ou V2), Nature (R, D ou T), NumSerieLogique, puis NumFabricant pour une carte V1SCOT ou CleMere pour une carte V2.",
                Note = "Ces valeurs désignent la clé de la carte : sans elles, personne ne peut vérifier sa signature.",
            },
            Key),
    ]);

    private static IEnumerable<Departure> Judge(AuditedCall call, Func<VitaleAssertion, Departure?> check) => check(call.Vitale!) is { } departure ? [departure] : [];

    private static IEnumerable<Departure> Issuer(AuditedCall call)
    {
        var vitale = call.Vitale!;
        var path = $"{vitale.Element.Path}/Issuer";
        if (vitale.IssuerFormat is { } format)
            yield return new Departure(path + "/@Format", "absent", format);
        var professional = call.Card?.Number;
        if (string.IsNullOrEmpty(vitale.Issuer) || (professional is not null && !string.Equals(vitale.Issuer, professional, StringComparison.Ordinal)))
            yield return Departure.Of(path, professional ?? "le numéro du professionnel", vitale.Issuer);
    }

    private static IEnumerable<Departure> Subject(AuditedCall call)
    {
        var vitale = call.Vitale!;
        var path = $"{vitale.Element.Path}/Subject/NameID";
        if (!vitale.IsQualifiedAsVitale)
            yield return Departure.Of(path + "/@NameQualifier", SamlAssertion.VitaleQualifier, vitale.NameQualifier);
        if (vitale.NameId is not { Length: > 0 } serial || serial.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            yield return Departure.Of(path, "le numéro de série de la carte, en chiffres", vitale.NameId);
    }

    private static IEnumerable<Departure> SignatureMethod(AuditedCall call) => call.Vitale is { Signature: { } signature } vitale && KindOf(vitale) is null
        ? [Departure.Of($"{signature.Path}/SignedInfo/SignatureMethod/@Algorithm", $"{Method}V1IGEA-SHA256/20, V1SCOT-SHA256/6 ou V2-SHA256", vitale.SignatureMethod)]
        : [];

    private static IEnumerable<Departure> Key(AuditedCall call)
    {
        var vitale = call.Vitale!;
        if (vitale.Signature is not { } signature)
            yield break;
        var path = $"{signature.Path}/KeyInfo/KeyInfo";
        if (vitale.Key is null)
        {
            yield return Departure.Of(path, "la description de la carte", null);
            yield break;
        }

        var type = vitale.KeyText("Type");
        var announced = KindOf(vitale);
        if (type is not ("V1IGEA" or "V1SCOT" or "V2") || (announced is not null && !string.Equals(type, announced, StringComparison.Ordinal)))
            yield return Departure.Of(path + "/Type", announced ?? "V1IGEA, V1SCOT ou V2", type);
        if (vitale.KeyText("Nature") is not ("R" or "D" or "T") and var nature)
            yield return Departure.Of(path + "/Nature", "R, D ou T", nature);
        foreach (var name in type switch { "V1SCOT" => (string[])["NumSerieLogique", "NumFabricant"], "V2" => ["NumSerieLogique", "CleMere"], _ => ["NumSerieLogique"] })
        {
            if (string.IsNullOrEmpty(vitale.KeyText(name)))
                yield return Departure.Of($"{path}/{name}", "une valeur", vitale.KeyText(name));
        }
    }

    /// <summary>The generation of card that the signature algorithm announces, or null.</summary>
    private static string? KindOf(VitaleAssertion vitale) => vitale.SignatureMethod switch
    {
        Method + "V1IGEA-SHA256/20" => "V1IGEA",
        Method + "V1SCOT-SHA256/6" => "V1SCOT",
        Method + "V2-SHA256" => "V2",
        _ => null,
    };
}
