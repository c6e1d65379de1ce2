using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Assertions;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The skeleton and the age of the assertion of the professional (signed assertion of padoa/tlsi-ins; SAML 2.0).</summary>
internal static class PsAssertionRules
{
    private const string Sample = PublicOrigins.SignedAssertion;
    private const string SubjectNameFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";

    private static readonly string[] Parts = ["Issuer", "Signature", "Subject", "AttributeStatement"];

    public static RuleFamily Family(AuditOptions options) => new("Assertion du professionnel (mode carte)", call => call is { IsCardMode: true, Ps: not null },
    [
        new(
            new ConformanceRule
            {
                Id = "PS-ID",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Sample, "OASIS, SAML 2.0, §1.3.4"],
                Message = "L'identifiant de l'assertion du professionnel n'a pas la forme d'usage.",
                Recommendation = "Écrire dans ID « _ » suivi d'un UUID neuf à chaque assertion.",
                Note = "La signature désigne l'assertion par cet identifiant : il doit commencer par une lettre ou « _ », et ne servir qu'une fois.",
            },
            call => Judge(call, ps => AssertionChecks.Id(ps))),
        new(
            new ConformanceRule
            {
                Id = "PS-VERSION",
                Basis = Basis.Official,
                Sources = ["OASIS, SAML 2.0, §2.3.3 (Version)"],
                Message = "L'assertion du professionnel n'annonce pas la version 2.0 de SAML.",
                Recommendation = "Écrire Version=\"2.0\" sur l'élément Assertion.",
                Note = "Le contrat d'INSi importe le schéma de SAML 2.0, où cet attribut est obligatoire.",
            },
            call => Judge(call, AssertionChecks.Version)),
        new(
            new ConformanceRule
            {
                Id = "PS-INSTANT",
                Basis = Basis.Official,
                Sources = ["OASIS, SAML 2.0, §1.3.3 et §2.3.3 (IssueInstant)"],
                Message = "L'heure d'émission de l'assertion du professionnel n'est pas une date et heure en temps universel.",
                Recommendation = "Écrire IssueInstant en temps universel, terminé par Z : 2026-11-22T08:30:00.000Z.",
                Note = "Sans fuseau, une assertion faite à Paris paraît émise une ou deux heures plus tard qu'elle ne l'est.",
            },
            call => Judge(call, AssertionChecks.Instant)),
        new(
            new ConformanceRule
            {
                Id = "PS-AGE",
                Basis = Basis.Secondary,
                Sources = ["durée d'une heure notée dans le code de padoa/tlsi-ins, sur la plateforme de test"],
                Message = "L'assertion du professionnel n'est plus, ou pas encore, valable.",
                Recommendation = "Refaire l'assertion avec la carte avant qu'elle n'atteigne une heure, et vérifier l'horloge du poste.",
                Note = "Une assertion périmée ne prouve plus que la carte est là. L'anomalie que rend le service n'est pas publique ; le simulateur rend desir_620.",
            },
            call => Judge(call, ps => AssertionChecks.Age(ps, call, options.PsAssertionLifetime, options.TimeTolerance))),
        new(
            new ConformanceRule
            {
                Id = "PS-EMETTEUR-FORMAT",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Sample],
                Message = "L'émetteur de l'assertion du professionnel n'annonce pas la forme de son nom.",
                Recommendation = $"Écrire sur Issuer l'attribut Format=\"{SubjectNameFormat}\".",
                Note = "Un kit diffusé aux éditeurs n'envoie pas cet attribut : le service semble tolérer son absence.",
            },
            call => Judge(call, ps => string.Equals(ps.IssuerFormat, SubjectNameFormat, StringComparison.Ordinal)
                ? null
                : Departure.Of($"{ps.Element.Path}/Issuer/@Format", SubjectNameFormat, ps.IssuerFormat))),
        new(
            new ConformanceRule
            {
                Id = "PS-CARTE",
                Basis = Basis.Secondary,
                Sources = ["guide du GIE SESAM-Vitale, schéma reproduit par DevBox-Santé : « CPS, CPF ou CPE nominative »"],
                Message = "L'assertion du professionnel n'est pas celle d'une carte nominative.",
                Recommendation = "Écrire dans NameQualifier le type lu dans le certificat de la carte : CPS, CPF ou CDE-CPE.",
                Note = "Une carte de personnel autorisé (CPA) ou d'établissement ne donne pas accès à INSi. CPX, que des logiciels écrivent quand le type n'a pas pu être lu, est admis ici.",
            },
            call => Judge(call, ps => ps.NameQualifier is "CPS" or "CPF" or "CDE-CPE" or "CPX"
                ? null
                : Departure.Of($"{ps.Element.Path}/Subject/NameID/@NameQualifier", "CPS, CPF ou CDE-CPE", ps.NameQualifier))),
        new(
            new ConformanceRule
            {
                Id = "PS-ORDRE",
                Basis = Basis.Official,
                Sources = ["OASIS, SAML 2.0, schéma de l'assertion (xsd:sequence)", Sample],
                Message = "Une partie de l'assertion du professionnel manque ou n'est pas à sa place.",
                Recommendation = "Écrire dans cet ordre : Issuer, Signature, Subject, AttributeStatement.",
                Note = "La signature couvre l'assertion dans son ordre : déplacer une partie après l'avoir signée rompt la signature.",
            },
            call => Order(call.Ps!)),
        new(
            new ConformanceRule
            {
                Id = "PS-CONTENU",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Sample],
                Message = "L'assertion du professionnel contient plus que ce qu'INSi demande.",
                Recommendation = "N'écrire ni Conditions, ni AuthnStatement, ni Advice, ni SubjectConfirmation : l'assertion d'INSi n'est pas le VIHF du DMP.",
                Note = "Ce que le service réel fait de ces éléments n'est pas connu.",
            },
            call => Excess(call.Ps!)),
    ]);

    private static IEnumerable<Departure> Judge(AuditedCall call, Func<PsAssertion, Departure?> check) => check(call.Ps!) is { } departure ? [departure] : [];

    private static IEnumerable<Departure> Order(PsAssertion ps)
    {
        foreach (var missing in Parts.Except(ps.Element.Children.Select(child => child.LocalName), StringComparer.Ordinal))
            yield return Departure.Of($"{ps.Element.Path}/{missing}", "élément présent", null);
        var last = -1;
        foreach (var child in ps.Element.Children)
        {
            var rank = Array.IndexOf(Parts, child.LocalName);
            if (rank >= 0 && rank < last)
                yield return new Departure(child.Path, $"{child.LocalName} avant {Parts[last]}", $"{child.LocalName} après {Parts[last]}");
            last = Math.Max(last, rank);
        }
    }

    private static IEnumerable<Departure> Excess(PsAssertion ps) => ps.Element.Children
        .Where(child => !Parts.Contains(child.LocalName, StringComparer.Ordinal))
        .Concat(ps.Element.Child(Namespaces.Saml, "Subject")?.Children.Where(child => !child.Is(Namespaces.Saml, "NameID")) ?? [])
        .Select(child => new Departure(child.Path, "élément absent", child.LocalName));
}
