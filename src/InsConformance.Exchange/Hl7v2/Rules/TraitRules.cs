using System.Globalization;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Date, sex and place of birth, and their agreement with the matricule (IHE PAM France 2.11, § 6.6.4 and § 6.6.5).</summary>
internal static class TraitRules
{
    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-25",
                Basis = Basis.Official,
                Sources = [PamSources.BirthDate, PamSources.Pid],
                Message = "La date de naissance n'est pas une date complète du calendrier, alors que le message porte une INS.",
                Recommendation = "Écrire AAAAMMJJ dans PID-7 : la date renvoyée par INSi, sans heure ni tiret.",
                Note = "L'INS d'une identité dont la date est incomplète ne devait pas être récupérée.",
            },
            patient => DateOf(patient.Pid[7].Whole) is null ? [PamCheck.At(patient.Pid[7].Whole, "AAAAMMJJ, une date du calendrier")] : []),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-25",
                Basis = Basis.Inferred,
                Sources = ["déduit : personne ne naît après l'envoi du message"],
                Message = "La date de naissance est postérieure au message.",
                Recommendation = "Vérifier PID-7, et l'horloge qui remplit MSH-7.",
                Note = "Une date à venir trahit une saisie fausse, ou une horloge mal réglée.",
            },
            AfterTheMessage) with
        {
            Obstacle = message => message.Patients.Count == 0 || DayOf(message.Header[7].Whole) is not null ? null : "MSH-7 ne dit pas la date du message.",
        },
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-26",
                Basis = Basis.Official,
                Sources = [PamSources.BirthDate],
                Message = "La date de naissance a été corrigée ou complétée (ZFD-4), alors que le message porte une INS.",
                Recommendation = "Une identité dont la date a été complétée ne peut être ni récupérée ni qualifiée : la transmettre sans INS.",
                Note = "L'INS d'une identité dont la date est complétée ne devait pas être récupérée.",
            },
            patient => patient.Zfd[4].Whole.Raw is "Y" ? [PamCheck.At(patient.Zfd[4].Whole, "N ou vide")] : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-27",
                Basis = Basis.Official,
                Sources = [PamSources.Sex],
                Message = "Le sexe n'est pas l'un de ceux du profil.",
                Recommendation = "Écrire F, M ou U dans PID-8 ; F ou M, comme INSi le renvoie, quand le message porte une INS.",
                Note = "La version 2.11 a retiré la valeur O.",
            },
            Sex),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-28",
                Basis = Basis.Official,
                Sources = [PamSources.BirthPlace, PamSources.Xad],
                Message = "Le lieu de naissance manque ou n'est pas un code officiel géographique, alors que le message porte une INS.",
                Recommendation = "Écrire une adresse de type BDL dans PID-11, avec le code INSEE de la commune ou du pays de naissance dans XAD-9 : ^^^^^FRA^BDL^^63220.",
                Note = "Le lieu de naissance est l'un des traits de l'INS ; sans son code, il ne se compare pas.",
            },
            BirthPlace),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-32",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["structure du NIR (INSEE)"],
                Message = "Le matricule INS ne s'accorde pas avec un trait.",
                Recommendation = "Vérifier que le matricule et les traits viennent du même retour d'INSi.",
                Note = "Un matricule peut être antérieur à un changement de sexe ou de code de commune.",
            },
            Agreement),
    ];

    private static DateOnly? DateOf(Er7Element element) =>
        DateOnly.TryParseExact(element.Raw, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateOnly? DayOf(Er7Element element) =>
        element.Raw is { Length: >= 8 } raw && DateOnly.TryParseExact(raw[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IEnumerable<Departure> AfterTheMessage(PamPatient patient)
    {
        if (DateOf(patient.Pid[7].Whole) is { } birth && DayOf(patient.Message.Header[7].Whole) is { } sent && birth > sent)
            yield return PamCheck.At(patient.Pid[7].Whole, $"au plus tard {sent.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}, jour du message");
    }

    private static IEnumerable<Departure> Sex(PamPatient patient)
    {
        var sex = patient.Pid[8].Whole;
        if (patient.CarriesIns && sex.Raw is not ("F" or "M"))
            yield return PamCheck.At(sex, "F ou M");
        else if (!sex.IsEmpty && sex.Raw is not ("F" or "M" or "U"))
            yield return PamCheck.At(sex, "F, M ou U");
    }

    private static IEnumerable<Departure> BirthPlace(PamPatient patient)
    {
        List<Er7Element> places = [.. patient.Pid[11].Repetitions.Where(address => address[7].Raw is "BDL")];
        if (places is not [var place])
        {
            yield return new Departure(patient.Pid[11].Where, "une adresse de type BDL", places.Count == 0 ? Departure.Absent : $"{places.Count} adresses de type BDL");
            yield break;
        }

        if (!IsPlaceCode(place[9].Text))
            yield return PamCheck.At(place[9], $"{PlaceText.Shape}, non un code postal");
    }

    private static bool IsPlaceCode(string code) => PlaceText.HasShape(code) && !PlaceClues.IsPostal(code);

    private static IEnumerable<Departure> Agreement(PamPatient patient)
    {
        var places = patient.Pid[11].Repetitions.Where(address => address[7].Raw is "BDL" && IsPlaceCode(address[9].Text)).Select(address => address[9]).ToArray();
        foreach (var ins in patient.Ins)
        {
            foreach (var disagreement in MatriculeClues.Disagreements(ins.Number.Text, patient.Pid[8].ToString(), CalendarDate(patient), places is [var first, ..] ? first.Text : null))
            {
                yield return PamCheck.At(disagreement.Trait switch
                {
                    MatriculeTrait.Sex => patient.Pid[8].Whole,
                    MatriculeTrait.BirthDate => patient.Pid[7].Whole,
                    _ => places[0],
                }, disagreement.Expected);
            }
        }
    }

    private static string? CalendarDate(PamPatient patient) => DateOf(patient.Pid[7].Whole) is null ? null : patient.Pid[7].ToString();
}
