using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>The identities from which a scenario starts. What a table does not say is filled as for a new arrival: sex F, birthplace 63220.</summary>
[Binding]
public sealed class EstablishedIdentitySteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [Given("l'identité {statut} {string}")]
    public Task Establish(ConfidenceStatus status, string name) =>
        identities.EstablishAsync(name, status, IdentityDriver.EntryOf(name));

    [Given("l'identité {statut} {string}, matricule {string}")]
    public async Task EstablishWithMatricule(ConfidenceStatus status, string name, string matricule)
    {
        await Establish(status, name);
        await identities.ExpectMatriculeAsync(matricule);
    }

    [Given("l'identité {statut} {string} avec {string} pour {champ}")]
    public Task EstablishWith(ConfidenceStatus status, string name, string value, SutField field)
    {
        if (field is SutField.SocialSecurityNumber)
            Stage.Need(SutCapability.SocialSecurityNumber);
        return identities.EstablishAsync(name, status, IdentityDriver.EntryOf(name).With(field, value));
    }

    [Given("l'identité {statut} {string} dont la date de naissance est incomplète, {string}")]
    public Task EstablishWithIncompleteDate(ConfidenceStatus status, string name, string knownPart)
    {
        Stage.Need(SutCapability.IncompleteBirthDates);
        return identities.EstablishAsync(name, status, IdentityDriver.EntryOf(name).WithIncompleteBirthDate(knownPart));
    }

    [Given("l'autre identité {statut} {string}")]
    public Task EstablishOther(ConfidenceStatus status, string name) =>
        identities.EstablishOtherAsync(name, status, IdentityDriver.EntryOf(name));

    [Given("l'autre identité {statut} {string} avec {string} pour {champ}")]
    public Task EstablishOtherWith(ConfidenceStatus status, string name, string value, SutField field) =>
        identities.EstablishOtherAsync(name, status, IdentityDriver.EntryOf(name).With(field, value));

    [Given("les identités provisoires:")]
    public async Task EstablishAll(DataTable table)
    {
        var provisional = ConfidenceStatus.Parse("provisoire");
        foreach (var row in table.Rows)
        {
            var fields = row.FilledFields();
            fields.TryAdd(SutField.Sex, "F");
            fields.TryAdd(SutField.BirthPlace, "63220");
            var name = $"{fields.GetValueOrDefault(SutField.BirthName)} {fields.GetValueOrDefault(SutField.FirstBirthName)}";
            await identities.EstablishAsync(name, provisional, new IdentityEntry(fields) { ConfirmedAsAnotherPerson = true });
        }
    }
}
