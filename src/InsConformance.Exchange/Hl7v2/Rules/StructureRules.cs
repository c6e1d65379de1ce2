using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Events, structure of the messages, use of PID (IHE PAM France 2.11).</summary>
internal static class StructureRules
{
    private static readonly int[] ForbiddenPidFields = [2, 4, 9, 10, 12, 17, 19, 20, 22, 28];

    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "V2-04",
                Basis = Basis.Official,
                Sources = [PamSources.Events, "HL7 v2.5, table 0354"],
                Message = "Le message n'a pas la structure de son événement.",
                Recommendation = "Écrire la structure de l'événement dans MSH-9.3, un PID et un seul, et MRG dans les messages A40 et A47 seulement.",
                Note = "Le récepteur cherche chaque donnée à la place que la structure lui donne.",
            },
            Structure),
        new(
            new ConformanceRule
            {
                Id = "V2-05",
                Basis = Basis.Official,
                Sources = [PamSources.Events],
                Message = "Cet événement d'identité n'est pas de ceux du profil français.",
                Recommendation = "Créer par A28, modifier par A31 (jamais par A08), fusionner par A40, changer ou supprimer un identifiant par A47.",
                Note = "Un récepteur du profil français n'est pas tenu de comprendre cet événement.",
            },
            message => message.IsAdt && PamStructures.IsIdentityEventOutsideTheProfile(message.Event)
                ? [PamCheck.At(message.Header[9][2], string.Join(", ", PamStructures.IdentityEvents.Keys))]
                : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-06",
                Basis = Basis.Official,
                Sources = [PamSources.Pid],
                Message = "Un champ interdit du segment PID est renseigné.",
                Recommendation = "Laisser le champ vide. Le numéro de sécurité sociale (PID-19) est interdit en France : le NIR de facturation va dans PID-3 avec le type NH, celui de l'assuré dans IN1-49.",
                Note = "Un récepteur peut y lire un identifiant que l'émetteur ne voulait pas donner.",
            },
            patient => ForbiddenPidFields.Where(field => !patient.Pid[field].IsEmpty).Select(field => PamCheck.At(patient.Pid[field].Whole, "vide"))),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-07",
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers, PamSources.Cx],
                Message = "Un identifiant du patient n'a pas de valeur, ou n'a pas d'autorité d'affectation.",
                Recommendation = "Donner à chaque identifiant de PID-3 sa valeur (CX-1) et le nom de son autorité (CX-4.1).",
                Note = "Un identifiant sans valeur ou sans autorité ne désigne personne.",
            },
            Identifiers),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-07",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers, PamSources.Cx],
                Message = "Le type d'un identifiant du patient n'est pas indiqué.",
                Recommendation = "Écrire dans CX-5 le type de l'identifiant : INS, NH, PI, NDP.",
                Note = "CX-5 est exigé quand l'émetteur le connaît (usage RE).",
            },
            patient => patient.Identifiers.Where(identifier => identifier.Element[5].IsEmpty).Select(identifier => PamCheck.At(identifier.Element[5], "un type d'identifiant"))),
    ];

    private static IEnumerable<Departure> Structure(PamMessage message)
    {
        if (PamStructures.Of(message.Type, message.Event) is { } structure && message.Structure != structure)
            yield return PamCheck.At(message.Header[9][3], structure);
        else if (message.Structure.Length == 0)
            yield return PamCheck.At(message.Header[9].Whole, "un type, un événement et une structure");

        if (message.Message.Segments.FirstOrDefault(segment => !IsSegmentName(segment.Name)) is { } unknown)
            yield return new Departure(unknown.Where, "un nom de segment de trois caractères", PamCheck.Show(unknown.Name));
        if (message.IsAdt && !message.Message["EVN"].Exists)
            yield return new Departure("EVN", "un segment EVN", Departure.Absent);
        if (message.Patients.Count != 1)
            yield return new Departure(message.Patients is [_, var second, ..] ? second.Pid.Where : "PID", "un segment PID", message.Patients.Count == 0 ? Departure.Absent : $"{message.Patients.Count} segments PID");

        var mergers = message.Message.CountOf("MRG");
        if (message.Event is "A40" or "A47" && mergers == 0)
            yield return new Departure("MRG", "un segment MRG", Departure.Absent);
        if (message.Event is "A28" or "A31" && mergers > 0)
            yield return new Departure(message.Message["MRG"].Where, "pas de segment MRG", "un segment MRG");
    }

    private static IEnumerable<Departure> Identifiers(PamPatient patient)
    {
        if (patient.Pid[3].IsEmpty)
            yield return PamCheck.At(patient.Pid[3].Whole, "un identifiant au moins");
        foreach (var identifier in patient.Identifiers)
        {
            if (identifier.Number.IsEmpty)
                yield return PamCheck.At(identifier.Number, "un identifiant");
            if (identifier.Authority[1].IsEmpty)
                yield return PamCheck.At(identifier.Authority[1], "le nom de l'autorité d'affectation");
        }
    }

    private static bool IsSegmentName(string name) =>
        name.Length == 3 && char.IsAsciiLetterUpper(name[0]) && name.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character));
}
