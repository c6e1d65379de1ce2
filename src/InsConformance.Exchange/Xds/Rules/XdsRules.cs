using System.Buffers;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Xds.Rules;

/// <summary>The identifiers of the patient (XD-01 to XD-04, XD-08 and XD-09).</summary>
internal static class XdsRules
{
    private const string PatientIdForm = "<matricule>^^^&1.2.250.1.213.1.4.8&ISO^NH (ou .9, .10, .11)";
    private const string PatientDomain = "@patient.mssante.fr";
    private const string SourceIdForm = "<ipp>^^^&<OID>&ISO^PI, ou l'INS";

    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<RuleCheck<XdsSubmission>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "XD-01",
                Basis = Basis.Official,
                Sources = ["soumission au DMP (CI-SIS, partage de documents) : XDSDocumentEntry.patientId, XDSSubmissionSet.patientId"],
                Message = "L'identifiant du patient n'a pas la forme d'une INS dans les métadonnées.",
                Recommendation = "Écrire le matricule avec sa clé, HD-1 vide, l'OID, ISO et le type NH.",
                Note = "Ici le type est NH ; dans HL7 v2 (PAM), c'est INS.",
            },
            submission => submission.Entries.SelectMany(Form)),
        new(
            new ConformanceRule
            {
                Id = "XD-02",
                Basis = Basis.Inferred,
                Sources = ["guide d'implémentation v2, règle 17"],
                Message = "La clé du matricule est fausse.",
                Recommendation = "Contrôler la clé avant d'émettre ; l'un des 15 caractères est faux.",
                Note = "Une clé fausse dit qu'un des quinze caractères est faux : le document peut rejoindre un autre dossier.",
            },
            submission => submission.PatientIds.SelectMany(Key)),
        new(
            new ConformanceRule
            {
                Id = "XD-03",
                Basis = Basis.Official,
                Sources = ["soumission au DMP : lot, fiches et VIHF portent la même valeur", "choix du banc : la comparaison au CDA"],
                Message = "L'INS n'est pas la même dans le lot, les fiches, le VIHF et le CDA.",
                Recommendation = "Écrire partout l'INS active du patient : même matricule, même OID.",
                Note = "Le document peut être classé chez un patient et en décrire un autre.",
            },
            Coherence),
        new(
            new ConformanceRule
            {
                Id = "XD-04",
                Basis = Basis.Secondary,
                Sources = ["CI-SIS, partage de documents : XDSDocumentEntry.sourcePatientId, cité par des éditeurs"],
                Message = "L'identifiant local du patient (sourcePatientId) manque ou n'a pas la forme attendue.",
                Recommendation = "Écrire l'IPP avec l'OID de son domaine et le type PI ; sans IPP, l'INS.",
                Note = "Sans lui, le producteur ne peut pas retrouver son patient depuis le document.",
            },
            submission => submission.Documents.SelectMany(SourceId)),
        .. SourcePatientRules.All,
        new(
            new ConformanceRule
            {
                Id = "XD-08",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["MSSanté citoyenne : <matricule>@patient.mssante.fr"],
                Message = "L'adresse MSSanté du patient ne porte pas le matricule des métadonnées.",
                Recommendation = "Composer l'adresse avec le matricule de l'INS qui accompagne le document.",
                Note = "Le courrier partirait dans la boîte d'une autre personne.",
            },
            Strangers)
        {
            Obstacle = submission => Addresses(submission).Any() ? null : "ni les métadonnées ni le message ne portent d'adresse @patient.mssante.fr.",
        },
        new(
            new ConformanceRule
            {
                Id = "XD-09",
                Basis = Basis.Secondary,
                Sources = ["INS 34, INS 42 à 44"],
                Message = "L'INS d'une identité qui n'est pas qualifiée est diffusée.",
                Recommendation = "N'alimenter le DMP et n'écrire à la messagerie du patient que pour une identité qualifiée.",
                Note = "Une INS diffusée tient lieu de garantie : le DMP et la messagerie la prennent pour qualifiée.",
            },
            submission => submission.Context.Status is TrustStatus.Qualified
                ? []
                : submission.PatientIds.Where(id => InsOidText.IsIns(XdsPatientId.Of(id.Text ?? "").Oid))
                    .Select(id => Departure.Of(id.Path, "pas d'INS tant que l'identité n'est pas qualifiée", id.Text)))
        {
            Obstacle = submission => submission.Context.Status is null ? "le statut de confiance de l'identité n'est pas donné." : null,
        },
    ];

    private static IEnumerable<Departure> Form(XdsEntry entry)
    {
        if (entry.PatientIds.Count == 0)
            yield return Departure.Of(entry.MissingPatientIdPath, PatientIdForm, null);
        foreach (var id in entry.PatientIds.Where(id => id.Text is null || !XdsPatientId.Of(id.Text).IsWellWrittenIns))
            yield return Departure.Of(id.Path, PatientIdForm, id.Text);
    }

    private static IEnumerable<Departure> Key(XdsValue id)
    {
        if (MatriculeClues.KeyExpectedInstead(XdsPatientId.Of(id.Text ?? "").Value) is { } key)
            yield return Departure.Of(id.Path, $"la clé {key}", id.Text);
    }

    private static IEnumerable<Departure> Coherence(XdsSubmission submission)
    {
        if (submission.PatientIds.FirstOrDefault(id => id.Text is not null) is not { Text: { } reference })
            yield break;
        var others = submission.PatientIds.Concat(submission.VihfResourceIds).Where(other => other.Text is not null);
        foreach (var other in others.Where(other => !string.Equals(other.Text, reference, StringComparison.Ordinal)))
            yield return Departure.Of(other.Path, reference, other.Text);
        var expected = XdsPatientId.Of(reference);
        foreach (var patient in submission.Patients.Where(patient => !patient.Ins.Any(ins => IsSame(ins, expected))))
            yield return Departure.Of("CDA, recordTarget/patientRole/id", $"{expected.Value}, racine {expected.Oid}", Carried(patient));
    }

    private static bool IsSame(CdaId ins, XdsPatientId expected) =>
        string.Equals(ins.Extension, expected.Value, StringComparison.Ordinal) && string.Equals(ins.Root, expected.Oid, StringComparison.Ordinal);

    private static string? Carried(CdaRecordTarget patient) =>
        patient.CarriesIns ? string.Join(", ", patient.Ins.Select(ins => $"{ins.Extension}, racine {ins.Root}")) : null;

    private static IEnumerable<Departure> SourceId(XdsEntry entry)
    {
        var ids = entry.Slot("sourcePatientId").ToList();
        if (ids.Count == 0)
            yield return Departure.Of(entry.SlotPath("sourcePatientId"), SourceIdForm, null);
        foreach (var id in ids.Where(id => !IsSourceId(XdsPatientId.Of(id.Text ?? ""))))
            yield return Departure.Of(id.Path, SourceIdForm, id.Text);
    }

    private static bool IsSourceId(XdsPatientId id) =>
        id.Value.Length > 0 && id.OidType is "ISO" && id.Oid.Length > 0 && !id.HasOthers
        && (id.Type is "PI" || (id.Type is "NH" or "INS" && InsOidText.IsIns(id.Oid) && MatriculeText.HasShape(id.Value)));

    private static IEnumerable<XdsValue> Addresses(XdsSubmission submission) => submission.Entries
        .SelectMany(entry => entry.AllValues)
        .Concat(submission.Recipients)
        .Select(value => value.Part(PatientAddress(value.Text ?? "")))
        .Where(address => address.Text is not null);

    private static string? PatientAddress(string text)
    {
        var end = text.IndexOf(PatientDomain, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return null;
        var start = text.AsSpan(0, end).LastIndexOfAnyExcept(AddressCharacters) + 1;
        return text[start..(end + PatientDomain.Length)];
    }

    /// <summary>The addresses that are none of the INS of the metadata.</summary>
    private static IEnumerable<Departure> Strangers(XdsSubmission submission)
    {
        var admitted = submission.PatientIds.Select(id => XdsPatientId.Of(id.Text ?? "").Value + PatientDomain).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Addresses(submission)
            .Where(address => !admitted.Contains(address.Text!))
            .Select(address => Departure.Of(address.Path, string.Join(" ou ", admitted), address.Text));
    }
}
