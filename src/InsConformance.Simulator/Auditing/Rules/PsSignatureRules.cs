using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Assertions;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The signature of the professional and the certificate of the card (signed assertion of padoa/tlsi-ins; W3C XML Signature).</summary>
internal static class PsSignatureRules
{
    private const string Sample = PublicOrigins.SignedAssertion;
    private const string ExclusiveC14n = "http://www.w3.org/2001/10/xml-exc-c14n#";

    public static RuleFamily Family(TimeProvider wallClock) => new("Signature du professionnel (mode carte)", call => call is { IsCardMode: true, Ps: not null },
    [
        new(
            new ConformanceRule
            {
                Id = "PS-SIGNATURE-FORME",
                Basis = Basis.Secondary,
                Sources = [Sample],
                Message = "La signature de l'assertion du professionnel n'a pas la forme attendue.",
                Recommendation = "Signer l'assertion seule, en RSA-SHA256 : forme canonique exclusive, une référence à son ID, transformations « enveloped-signature » puis « xml-exc-c14n », empreinte SHA-256, un certificat dans KeyInfo.",
                Note = "Une signature juste, mais d'une autre forme, n'a pas été vue acceptée par le service.",
            },
            call => Form(call.Ps!)),
        new(
            new ConformanceRule
            {
                Id = "PS-SIGNATURE",
                Basis = Basis.Official,
                Sources = ["W3C, XML Signature, §3.2 (validation)"],
                Message = "La signature de l'assertion du professionnel ne se vérifie pas avec le certificat qu'elle porte.",
                Recommendation = "Ne plus toucher à l'assertion après l'avoir signée, ni à ses espaces ni à ses préfixes, et la signer avec la clé de signature de la carte.",
                Note = "Rien ne prouve alors que le professionnel a fait cet appel ; le simulateur le refuse par desir_620. Les causes usuelles : un XML mis en forme après coup, un préfixe redéclaré, une assertion recopiée.",
            },
            call => Verify(call)),
        new(
            new ConformanceRule
            {
                Id = "PS-CERTIFICAT",
                Basis = Basis.Secondary,
                Sources = [Sample, "anomalie desir_620, « Le certificat de la carte PS est erroné. », FAQ de DevBox-Santé"],
                Message = "Le certificat de la carte manque, ne se lit pas ou n'est pas en cours de validité.",
                Recommendation = "Joindre dans ds:X509Certificate le certificat de signature de la carte, et refuser une carte expirée avant l'appel.",
                Note = "L'anomalie publique la plus proche, desir_620, est celle que rend le simulateur ; l'utilisateur n'y lit pas que sa carte a expiré : c'est au logiciel de le dire.",
            },
            call => Certificate(call, wallClock.GetUtcNow())),
        new(
            new ConformanceRule
            {
                Id = "PS-EMETTEUR",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Sample],
                Message = "L'émetteur de l'assertion n'est pas le titulaire du certificat de la carte.",
                Recommendation = "Écrire dans Issuer le nom complet (DN) du sujet du certificat qui signe.",
                Note = "L'ordre et l'écriture du nom varient d'un logiciel à l'autre : seule la présence de chacune de ses valeurs est jugée.",
            },
            call => call.Card is { } card ? Issuer(call.Ps!, card) : []),
        new(
            new ConformanceRule
            {
                Id = "PS-NAMEID",
                Basis = Basis.Secondary,
                Sources = [Sample],
                Message = "Le professionnel nommé par l'assertion n'est pas celui du certificat de la carte.",
                Recommendation = "Écrire dans Subject/NameID le numéro national du professionnel, qui est le CN du certificat de signature.",
                Note = "Une différence dit souvent que la carte a été changée entre la lecture et l'appel.",
            },
            call => call.Card?.Number is { } number && !string.Equals(number, call.Ps!.NameId, StringComparison.Ordinal)
                ? [Departure.Of($"{call.Ps.Element.Path}/Subject/NameID", number, call.Ps.NameId)]
                : []),
    ]);

    private static IEnumerable<Departure> Form(PsAssertion ps)
    {
        if (ps.Signature is not { } signature)
            yield break; // Its absence is told by the order of the parts.
        var ds = signature.Namespace;
        var info = signature.Child(ds, "SignedInfo");
        var references = info?.Children.Where(child => child.Is(ds, "Reference")).ToArray() ?? [];
        var reference = references.FirstOrDefault();
        var certificates = signature.Child(ds, "KeyInfo")?.Child(ds, "X509Data")?.Children.Count(child => child.Is(ds, "X509Certificate")) ?? 0;
        foreach (var (path, expected, observed) in new (string Path, string Expected, string? Observed)[]
        {
            ("SignedInfo/CanonicalizationMethod/@Algorithm", ExclusiveC14n, info?.Child(ds, "CanonicalizationMethod")?.Attribute("Algorithm")),
            ("SignedInfo/SignatureMethod/@Algorithm", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", info?.Child(ds, "SignatureMethod")?.Attribute("Algorithm")),
            ("SignedInfo/Reference", "une référence", $"{(references.Length == 1 ? "une référence" : $"{references.Length} références")}"),
            ("SignedInfo/Reference/@URI", "#" + ps.Id, reference?.Attribute("URI")),
            ("SignedInfo/Reference/Transforms", $"http://www.w3.org/2000/09/xmldsig#enveloped-signature {ExclusiveC14n}", Transforms(reference, ds)),
            ("SignedInfo/Reference/DigestMethod/@Algorithm", "http://www.w3.org/2001/04/xmlenc#sha256", reference?.Child(ds, "DigestMethod")?.Attribute("Algorithm")),
            ("KeyInfo/X509Data", "un certificat", certificates == 1 ? "un certificat" : $"{certificates} certificats"),
        })
        {
            if (!string.Equals(expected, observed, StringComparison.Ordinal))
                yield return Departure.Of($"{signature.Path}/{path}", expected, observed);
        }
    }

    private static string? Transforms(WireElement? reference, string ds) =>
        reference?.Child(ds, "Transforms") is { } transforms ? string.Join(' ', transforms.Children.Select(transform => transform.Attribute("Algorithm"))) : null;

    private static IEnumerable<Departure> Verify(AuditedCall call)
    {
        var ps = call.Ps!;
        using var certificate = ps.OpenCertificate();
        if (ps.Signature is { } signature && certificate is not null && (ps.Id is not { } id || !AssertionSignature.Verifies(call.Request.Document, id, certificate)))
            yield return new Departure(signature.Path, "une signature qui couvre l'assertion, par la clé du certificat", "une signature qui ne se vérifie pas");
    }

    private static IEnumerable<Departure> Certificate(AuditedCall call, DateTimeOffset now)
    {
        var path = $"{call.Ps!.Element.Path}/Signature/KeyInfo/X509Data/X509Certificate";
        if (call.Card is not { Validity: var validity })
            return [Departure.Of(path, "un certificat X.509", call.Ps.Certificate is null ? null : "illisible")];
        return validity.Contains(now)
            ? []
            : [new Departure(path, $"valide le {Day(now)}", $"valide du {Day(validity.From)} au {Day(validity.To)}")];
    }

    private static IEnumerable<Departure> Issuer(PsAssertion ps, CardCertificate card) => card.Subject
        .Where(attribute => ps.Issuer?.Contains(attribute.Value, StringComparison.OrdinalIgnoreCase) != true)
        .Take(1)
        .Select(attribute => Departure.Of($"{ps.Element.Path}/Issuer", $"un nom qui porte « {attribute.Value} »", ps.Issuer));

    private static string Day(DateTimeOffset instant) => instant.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
