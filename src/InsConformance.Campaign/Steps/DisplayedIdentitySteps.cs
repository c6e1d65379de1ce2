using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>What an identity shows: its fields, its matricule, its markers.</summary>
[Binding]
public sealed class DisplayedIdentitySteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Fed = "Alimenter les champs de l'identité par la saisie ou par le retour INSi accepté, et par rien d'autre.";
    private const string NoIns = "Ne porter de matricule INS et d'OID que sur une identité récupérée ou qualifiée.";
    private const string Nature = "Faire suivre le matricule INS de sa nature, NIR ou NIA, d'après son OID.";
    private const string Fictive = "Signaler la date de naissance complétée, et retirer le signal dès que la date réelle est saisie.";

    [When("{acteur} consulte l'identité")]
    public async Task Consult(Actor actor)
    {
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Consultation, await identities.OpenAsync(user, IdentityLook.Opening));
    }

    [Then("{champ} est/sont {string}")]
    public async Task FieldIs(SutField field, string value) => Decide((await identities.ReadAsync(IdentityLook.At(field))).Shows(field, value, Fed));

    [Then("l'identité affiche {string} pour {champ}")]
    public Task IdentityShows(string value, SutField field) => FieldIs(field, value);

    [Then("{champ} est/sont vide(s)")]
    public Task FieldIsEmpty(SutField field) => FieldIs(field, "");

    [Then("l'identité affiche:")]
    public async Task IdentityShowsTable(DataTable table)
    {
        var fields = table.FieldValues();
        var identity = await identities.ReadAsync(IdentityLook.At(fields.Keys));
        Decide([.. fields.Select(expected => identity.Shows(expected.Key, expected.Value, Fed))]);
    }

    [Then("{champ} s'affiche {string}")]
    public async Task FieldReads(SutField field, string text) => Decide(Check.Same(
        $"Le champ « {field.Label()} » ne s'affiche pas sous la forme attendue.",
        text,
        (await identities.ReadAsync(IdentityLook.At(field))).ValueOf(field),
        "Afficher la date de naissance sous la forme JJ/MM/AAAA, quelle que soit celle du retour INSi."));

    [Then("le lieu de naissance s'affiche {string}")]
    public async Task BirthPlaceReads(string name)
    {
        Stage.Need(SutCapability.BirthPlaceName);
        var shown = (await identities.ReadAsync(IdentityLook.AtBirthPlaceName)).BirthPlaceName;
        Decide(new Check(
            "Le lieu de naissance ne s'affiche pas par le nom de la commune ou du pays.",
            name,
            Check.Shown(shown),
            "Afficher, pour le code du lieu de naissance, le nom que lui donne le code officiel géographique de l'INSEE.",
            shown?.Contains(name, StringComparison.OrdinalIgnoreCase) is true));
    }

    [Then("l'identité est inchangée")]
    public async Task IsUnchanged()
    {
        if (identities.IsAnother)
        {
            Decide(new Check(
                "Le logiciel a pris ou créé une autre identité au lieu de reconnaître celle qu'il a déjà.",
                "l'identité de départ",
                "une autre identité",
                "Rechercher l'identité par son matricule, puis par ses traits, avant d'en créer une.",
                Holds: false));
            return;
        }

        var (before, after) = await identities.ReadChangesAsync();
        Decide([.. after.IsStill(before)]);
    }

    [Then("aucun matricule INS ni OID n'est affiché")]
    public async Task ShowsNoIns()
    {
        var identity = await identities.ReadAsync(IdentityLook.At(SutField.InsMatricule, SutField.InsOid));
        Decide(identity.Shows(SutField.InsMatricule, "", NoIns), identity.Shows(SutField.InsOid, "", NoIns));
    }

    [Then("la nature du matricule INS est {string}")]
    public async Task NatureIs(string nature)
    {
        var shown = (await identities.ReadAsync(IdentityLook.AtNature)).MatriculeNature ?? "";
        Decide(Check.Same("La nature du matricule INS n'est pas celle attendue.", nature, shown, Nature));
    }

    [Then("aucune nature de matricule n'est affichée")]
    public async Task ShowsNoNature()
    {
        var shown = (await identities.ReadAsync(IdentityLook.AtNature)).MatriculeNature ?? "";
        Decide(Check.Same("Une nature de matricule est affichée sans matricule.", "", shown, Nature));
    }

    [Then("la date de naissance est signalée fictive")]
    public Task DateIsFictive() => CheckFictive(expected: true);

    [Then("la date de naissance n'est pas signalée fictive")]
    public Task DateIsNotFictive() => CheckFictive(expected: false);

    [Then("les champs suivants apparaissent verrouillés:")]
    public Task FieldsAreLocked(DataTable table) => CheckLocks(table, locked: true);

    [Then("les champs suivants apparaissent modifiables:")]
    public Task FieldsAreEditable(DataTable table) => CheckLocks(table, locked: false);

    [Then("l'INS est confirmée par le téléservice INSi à la date du jour")]
    public async Task InsIsConfirmedToday()
    {
        Stage.Need(SutCapability.ConfirmationDate);
        var at = (await identities.ReadAsync(IdentityLook.AtConfirmation)).InsConfirmedAt;
        Decide(Stage.Clock.IsDatedToday("de la confirmation de l'INS", at, "Dater dans l'identité la dernière réponse favorable du téléservice INSi."));
    }

    private async Task CheckFictive(bool expected)
    {
        var fictive = (await identities.ReadAsync(IdentityLook.AtFictiveDate)).BirthDateIsFictive;
        Decide(new Check(
            expected ? "La date de naissance complétée n'est pas signalée fictive." : "La date de naissance est signalée fictive à tort.",
            expected ? "date signalée fictive" : "date non signalée",
            fictive ? "date signalée fictive" : "date non signalée",
            Fictive,
            fictive == expected));
    }

    private async Task CheckLocks(DataTable table, bool locked)
    {
        var fields = table.FieldList().ToList();
        var shown = (await identities.ReadAsync(new IdentityLook { Locks = [.. fields] })).Fields.ToDictionary(view => view.Field, view => view.Locked);
        Decide(
        [
            .. fields.Select(field => new Check(
                $"Le champ « {field.Label()} » n'apparaît pas {(locked ? "verrouillé" : "modifiable")}.",
                locked ? "verrouillé" : "modifiable",
                shown.TryGetValue(field, out var observed) ? (observed ? "verrouillé" : "modifiable") : "champ absent",
                "Rendre évident ce que l'utilisateur peut modifier et ce qu'il ne peut pas, selon le statut de l'identité.",
                shown.TryGetValue(field, out var seen) && seen == locked)),
        ]);
    }
}
