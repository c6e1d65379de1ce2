using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>
/// The identities of WS_INS3 and WS_INS4 (their contract is not public: <c>docs/verification.md</c>). Each is judged as the traits of WS_INS2 are, which public sources suggest and none states.
/// </summary>
internal static class VerificationRules
{
    private const string SameControls = "déduit : mêmes contrôles que la recherche par traits (CNDA, test 4.03, d'après la déclaration de DevBox-Santé ; le test 3.03 n'est pas public)";
    private const string Reconstructed = "Jugé sur le contrat reconstruit, non officiel, de la vérification.";

    public static RuleFamily Family { get; } = new("Identités à vérifier (WS_INS3, WS_INS4 ; contrat reconstruit)", call => VerifiedLine.Of(call).Any(),
    [
        new(
            new ConformanceRule
            {
                Id = "VER-LIGNE",
                Basis = Basis.Inferred,
                Sources = ["lots publics de DevBox-Santé (édition 1.0.1), qui contiennent des doublons"],
                Message = "Une ligne à vérifier n'a pas d'identité, ou pas d'identifiant qui lui soit propre.",
                Recommendation = "Donner à chaque ligne d'un lot une identité et un identifiant différent des autres.",
                Note = $"Le résultat d'un lot se rapproche de ses lignes par cet identifiant, la même personne pouvant y figurer deux fois. {Reconstructed}",
            },
            Lines),
        new(
            new ConformanceRule
            {
                Id = "VER-MATRICULE",
                Basis = Basis.Inferred,
                Sources = ["DESIR_ICIR_EXP_1.5.0, schéma INSiResultat (NumIdentifiant), étendu à la vérification", PublicOrigins.NirStructure],
                Message = "Le matricule à vérifier n'a pas la forme attendue.",
                Recommendation = "Envoyer les 13 caractères du matricule, et sa clé à part, sur deux chiffres.",
                Note = $"Une vérification porte sur un matricule et ses traits ensemble : sans lui, elle ne vérifie rien. {Reconstructed}",
            },
            call => Matricules(call, (path, matricule) => Shapes.IsMatricule(matricule?.Number) ? null : Departure.Of(path + "NumIdentifiant", Shapes.MatriculeInWords, matricule?.Number))),
        new(
            new ConformanceRule
            {
                Id = "VER-CLE",
                Basis = Basis.Inferred,
                Sources = [$"{PublicOrigins.NirStructure} (clé = 97 moins le reste de la division par 97)"],
                Message = "La clé du matricule à vérifier n'est pas celle de son numéro.",
                Recommendation = "Contrôler la clé dès la saisie, et ne pas demander la vérification d'un matricule dont la clé est fausse.",
                Note = $"L'un des quinze caractères est faux : le logiciel peut le savoir sans interroger le service. {Reconstructed}",
            },
            call => Matricules(call, (path, matricule) =>
                Shapes.IsMatricule(matricule?.Number) && KeyOf(matricule!.Number!) is var key && !string.Equals(key, matricule.Key, StringComparison.Ordinal)
                    ? Departure.Of(path + "Cle", key, matricule.Key)
                    : null)),
        new(
            new ConformanceRule
            {
                Id = "VER-OID",
                Basis = Basis.Inferred,
                Sources = ["liste des OID de l'ANS"],
                Message = "L'OID à vérifier n'est pas celui d'une INS.",
                Recommendation = "Envoyer l'OID reçu avec le matricule : 1.2.250.1.213.1.4.8 (NIR), .9 (NIA), .10 (test) ou .11 (démonstration).",
                Note = $"Les OID .2, .6 et .7 sont ceux de l'ancien INS calculé, .13 et .14 ceux du numéro de sécurité sociale : aucun n'est une INS. {Reconstructed}",
            },
            Oids),
        .. TraitRules.Rules("VER").Select(AsInferred),
    ]);

    /// <summary>The rule as it stands for a verification: nothing but likeness supports it.</summary>
    private static RuleCheck<AuditedCall> AsInferred(RuleCheck<AuditedCall> check) => check with
    {
        Rule = check.Rule with { Basis = Basis.Inferred, Sources = [SameControls, .. check.Rule.Sources], Note = $"{check.Rule.Note} {Reconstructed}" },
    };

    private static IEnumerable<Departure> Lines(AuditedCall call)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var isLot = call.Content.Query is Insi.Verification.LotDepositRequest;
        foreach (var line in VerifiedLine.Of(call))
        {
            if (line.Identity is null)
                yield return Departure.Of(line.Path + "IndividuVerifie", "une identité", null);
            if (isLot && (string.IsNullOrEmpty(line.Id) || !seen.Add(line.Id)))
                yield return Departure.Of(line.Path + "@id", "un identifiant que nulle autre ligne ne porte", line.Id);
        }
    }

    private static IEnumerable<Departure> Matricules(AuditedCall call, Func<string, MatriculeParts?, Departure?> check) => VerifiedLine.Of(call)
        .Where(line => line.Identity is not null)
        .Select(line => check(line.Path + "IndividuVerifie/INSFourni/IdIndividu/", line.Identity!.Matricule))
        .OfType<Departure>();

    private static IEnumerable<Departure> Oids(AuditedCall call) => VerifiedLine.Of(call)
        .Where(line => line.Identity is { Oid: not ("1.2.250.1.213.1.4.8" or "1.2.250.1.213.1.4.9" or "1.2.250.1.213.1.4.10" or "1.2.250.1.213.1.4.11") })
        .Select(line => Departure.Of(line.Path + "IndividuVerifie/INSFourni/OID", "1.2.250.1.213.1.4.8, .9, .10 ou .11", line.Identity!.Oid));

    /// <summary>Key of 13 characters, Corsica included: 2A counts as 19, 2B as 18.</summary>
    private static string KeyOf(string number)
    {
        var digits = number[6] switch { 'A' => number[..5] + "19" + number[7..], 'B' => number[..5] + "18" + number[7..], _ => number };
        var key = 97 - (long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 97);
        return key.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
    }
}
