using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>« Statut de confiance », its history, the attributes, the former matricules.</summary>
[Binding]
public sealed class StatusSteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Attribution =
        "Déduire le statut du retour INSi accepté et du justificatif à haut niveau de confiance ; une identité douteuse ou fictive est provisoire.";

    private const string History = "Historiser à chaque changement de statut le statut antérieur, la date et le responsable.";

    [Then("le statut de confiance est {string}")]
    public async Task StatusIs(string status) =>
        Decide(Check.Same("Le statut de confiance n'est pas celui attendu.", status, (await identities.ReadAsync(IdentityLook.AtStatus)).Status, Attribution));

    [Then("le statut de confiance n'est ni {string} ni {string}")]
    public async Task StatusIsNeither(string one, string other)
    {
        var status = (await identities.ReadAsync(IdentityLook.AtStatus)).Status;
        Decide(new Check(
            "L'identité a reçu un statut qu'aucun justificatif ne permet.",
            $"ni « {one} » ni « {other} »",
            Check.Shown(status),
            Attribution,
            !string.Equals(status, one, StringComparison.Ordinal) && !string.Equals(status, other, StringComparison.Ordinal)));
    }

    [Then("l'identité porte l'attribut {string}")]
    public async Task HasAttribute(string attribute)
    {
        var attributes = (await identities.ReadAsync(IdentityLook.AtAttributes)).Attributes;
        Decide(new Check(
            $"L'identité ne porte pas l'attribut « {attribute} ».",
            attribute,
            Check.Shown(attributes),
            "Enregistrer et afficher les attributs de l'identité.",
            attributes.Contains(attribute, StringComparer.Ordinal)));
    }

    [Then("l'identité ne porte pas l'attribut {string}")]
    public async Task HasNoAttribute(string attribute)
    {
        var attributes = (await identities.ReadAsync(IdentityLook.AtAttributes)).Attributes;
        Decide(new Check(
            $"L'identité porte encore l'attribut « {attribute} ».",
            $"sans « {attribute} »",
            Check.Shown(attributes),
            "Retirer l'attribut que l'identité ne porte plus.",
            !attributes.Contains(attribute, StringComparer.Ordinal)));
    }

    [Then("l'historique des statuts porte {string}, la date et le responsable")]
    public async Task HistoryHolds(string previous)
    {
        var rows = await ReadHistory();
        var row = rows.LastOrDefault(held => string.Equals(held.PreviousStatus, previous, StringComparison.Ordinal));
        Decide(
            new Check(
                "Le statut antérieur n'est pas dans l'historique.",
                previous,
                Check.Shown(rows.Select(held => held.PreviousStatus)),
                History,
                row is not null),
            Stage.Clock.IsDatedToday("du changement de statut", row?.At, History),
            new Check("Le changement de statut n'a pas de responsable.", "un nom", Check.Shown(row?.Responsible), History, !string.IsNullOrEmpty(row?.Responsible)));
    }

    [Then("l'historique des statuts est:")]
    public async Task HistoryIs(DataTable table)
    {
        var expected = table.Rows.Select(row => $"{row["statut antérieur"]}, {Cast.NameIn(row["responsable"])}").ToList();
        var rows = await ReadHistory();
        var observed = rows.Select(row => $"{row.PreviousStatus}, {row.Responsible}").ToList();
        Decide(
        [
            new Check(
                "L'historique des statuts n'est pas celui attendu.",
                Check.Shown(expected),
                Check.Shown(observed),
                History,
                expected.SequenceEqual(observed, StringComparer.Ordinal)),
            .. rows.Select(row => Stage.Clock.IsDatedToday("du changement de statut", row.At, History)),
        ]);
    }

    [Then("l'historique des statuts est vide")]
    public async Task HistoryIsEmpty()
    {
        var rows = await ReadHistory();
        Decide(new Check(
            "Un changement de statut est historisé alors que le statut n'a pas changé.",
            "(aucun)",
            Check.Shown(rows.Select(row => row.PreviousStatus)),
            History,
            rows.Count == 0));
    }

    [Then("le matricule {string} est conservé, invalidé, dans l'historique")]
    public Task MatriculeIsInvalidated(string matricule) => CheckFormerMatricule(
        matricule,
        invalidated: true,
        "Le matricule invalidé n'est pas conservé dans l'historique.",
        "Conserver en base, invalidés, le matricule INS et l'OID retirés à l'identité.");

    [Then("l'ancien matricule {string} est consultable")]
    public Task FormerMatriculeIsKept(string matricule) => CheckFormerMatricule(
        matricule,
        invalidated: false,
        "L'historique du matricule retourné par le téléservice INSi n'est pas conservé.",
        "Conserver à l'identique l'historique du matricule retourné par le téléservice INSi.");

    [Then("aucun ancien matricule n'est consultable")]
    public async Task NoFormerMatricule()
    {
        var rows = await ReadFormerMatricules();
        Decide(new Check(
            "Un ancien matricule est présenté alors que l'identité n'en a pas.",
            "(aucun)",
            Check.Shown(rows.Select(row => row.Matricule)),
            "Ne pas présenter comme ancien le matricule actif répété dans l'historique retourné.",
            rows.Count == 0));
    }

    private async Task CheckFormerMatricule(string matricule, bool invalidated, string message, string recommendation)
    {
        var rows = await ReadFormerMatricules();
        Decide(new Check(
            message,
            invalidated ? $"{matricule}, invalidé" : matricule,
            Check.Shown(rows.Select(row => row.Invalidated ? $"{row.Matricule}, invalidé" : row.Matricule)),
            recommendation,
            rows.Any(row => row.Invalidated == invalidated && FieldChecks.AreSame(SutField.InsMatricule, matricule, row.Matricule))));
    }

    private async Task<IReadOnlyList<FormerMatriculeRow>> ReadFormerMatricules()
    {
        Stage.Need(SutCapability.MatriculeHistory);
        var user = await Stage.Cast.NameOfAsync(new Actor("l'utilisateur"));
        return await Stage.Sut.ReadFormerMatriculesAsync(user, Stage.Identity, Stage.Cancellation);
    }

    private async Task<IReadOnlyList<StatusHistoryRow>> ReadHistory()
    {
        Stage.Need(SutCapability.StatusHistory);
        var user = await Stage.Cast.NameOfAsync(new Actor("l'utilisateur"));
        return await Stage.Sut.ReadStatusHistoryAsync(user, Stage.Identity, Stage.Cancellation);
    }
}
