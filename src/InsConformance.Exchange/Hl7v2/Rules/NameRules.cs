using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Names of the patient, PID-5 (IHE PAM France 2.11, § 6.6.2).</summary>
internal static class NameRules
{
    private static readonly int[] ForbiddenComponents = [4, 6, 8, 9, 10, 11, 12, 13, 14];

    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-20",
                Basis = Basis.Official,
                Sources = [PamSources.Names, PamSources.Xpn],
                Message = "Le nom de naissance manque, est incomplet ou est donné plusieurs fois, alors que le message porte une INS.",
                Recommendation = "Écrire une répétition de PID-5 de type L, et une seule, avec le nom de naissance (XPN-1) et le premier prénom (XPN-2).",
                Note = "Le nom et le premier prénom de naissance sont des traits de l'INS : sans eux, rien ne se compare.",
            },
            BirthName),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-21",
                Basis = Basis.Official,
                Sources = [PamSources.Xpn],
                Message = "Le type d'un nom n'est pas l'un de ceux du profil.",
                Recommendation = "Écrire dans XPN-7 : L (nom de naissance), D (nom utilisé), S (pseudonyme) ou U (inconnu).",
                Note = "C'est le type qui distingue le nom de naissance du nom utilisé.",
            },
            patient => patient.Names.Where(name => name[7].Raw is not ("L" or "D" or "S" or "U")).Select(name => PamCheck.At(name[7], "L, D, S ou U"))),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-22",
                Basis = Basis.Official,
                Sources = [PamSources.Xpn],
                Message = "Un composant interdit d'un nom est renseigné.",
                Recommendation = "Laisser vides XPN-4, XPN-6 et XPN-8 à XPN-14 ; la civilité va dans XPN-5, le type dans XPN-7.",
                Note = "Certains exemples publiés comptent un « ^ » de trop devant la civilité.",
            },
            patient => patient.Names.SelectMany(name => ForbiddenComponents.Where(rank => !name[rank].IsEmpty).Select(rank => PamCheck.At(name[rank], "vide")))),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-23",
                Basis = Basis.Official,
                Sources = [PamSources.Xpn],
                Message = "La liste des prénoms de naissance manque, alors que le message porte une INS.",
                Recommendation = "Écrire dans XPN-3 du nom de type L la liste des prénoms renvoyée par INSi, telle quelle.",
                Note = "La liste des prénoms est l'un des traits de l'INS ; sans elle, la comparaison est impossible.",
            },
            patient => patient.BirthNames.Where(name => !name[3].HasValue).Select(name => PamCheck.At(name[3], "la liste des prénoms renvoyée par INSi"))),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-24",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["guide d'implémentation v2, règle 1", PamSources.Xpn],
                Message = "Un trait de naissance n'est pas écrit comme INSi le renvoie.",
                Recommendation = "Écrire le nom et les prénoms de naissance en majuscules non accentuées, et dans XPN-2 le début de la liste de XPN-3.",
                Note = "Le récepteur compare ces traits à ceux de son dossier, caractère par caractère.",
            },
            patient => patient.BirthNames.SelectMany(Writing)),
    ];

    private static IEnumerable<Departure> BirthName(PamPatient patient)
    {
        List<Er7Element> names = [.. patient.BirthNames];
        if (names.Count != 1)
        {
            yield return new Departure(patient.Pid[5].Where, "un nom de type L", names.Count == 0 ? Departure.Absent : $"{names.Count} noms de type L");
            yield break;
        }

        if (!names[0][1].HasValue)
            yield return PamCheck.At(names[0][1], "le nom de naissance");
        if (!names[0][2].HasValue)
            yield return PamCheck.At(names[0][2], "le premier prénom de naissance");
    }

    private static IEnumerable<Departure> Writing(Er7Element name)
    {
        for (var rank = 1; rank <= 3; rank++)
        {
            if (!name[rank].IsErasure && NameText.StrangeCharacter(name[rank].Text) is { } strange)
                yield return PamCheck.At(name[rank], $"{NameText.Characters} ; pas « {strange} »");
        }

        if (name[2].HasValue && name[3].HasValue && !NameText.IsHead(name[2].Text, name[3].Text))
            yield return PamCheck.At(name[2], $"le début de « {name[3].Text} »");
    }
}
