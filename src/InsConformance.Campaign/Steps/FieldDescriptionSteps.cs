using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>The fields that the software offers for an identity, and their labels.</summary>
[Binding]
public sealed class FieldDescriptionSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private IReadOnlyList<FieldDescription> _fields = [];

    [When("{acteur} s'apprête à créer une identité")]
    public async Task DescribeFields(Actor actor)
    {
        Stage.Need(SutCapability.CreateIdentities);
        await Describe(actor);
    }

    [Then("l'identité comporte les champs:")]
    public void HasFields(DataTable table) => Decide(
    [
        .. table.FieldList().Select(expected => new Check(
            $"Le champ « {expected.Label()} » n'existe pas.",
            expected.Label(),
            Check.Shown(_fields.Select(field => field.Field.Label())),
            "Permettre l'enregistrement de chacun des dix champs de la règle 1.",
            _fields.Any(field => field.Field == expected))),
    ]);

    [Then("le numéro de sécurité sociale est un champ distinct du matricule INS")]
    public void SocialSecurityNumberIsApart()
    {
        Stage.Need(SutCapability.SocialSecurityNumber);
        var labels = Labels(SutField.SocialSecurityNumber);
        Decide(new Check(
            "Le numéro de sécurité sociale n'a pas son propre champ.",
            "un champ propre au numéro de sécurité sociale",
            Check.Shown(labels),
            "Recueillir le numéro de sécurité sociale dans un champ distinct du matricule INS.",
            labels.Count > 0 && !labels.Intersect(Labels(SutField.InsMatricule), StringComparer.Ordinal).Any()));
    }

    [Then("le libellé du numéro de sécurité sociale ne contient pas {string}")]
    public void LabelLacks(string word)
    {
        var labels = Labels(SutField.SocialSecurityNumber);
        Decide(new Check(
            $"Le libellé du numéro de sécurité sociale contient « {word} ».",
            $"un libellé sans « {word} »",
            Check.Shown(labels),
            $"Choisir pour le numéro de sécurité sociale un libellé qui ne contient pas « {word} ».",
            labels.Count > 0 && !labels.Any(label => label.Contains(word, StringComparison.Ordinal))));
    }

    [Then("aucun libellé n'est commun à deux champs")]
    public async Task LabelsAreDistinct()
    {
        await Describe(new Actor("l'utilisateur"));
        Decide(
        [
            .. _fields.GroupBy(field => field.Label, StringComparer.OrdinalIgnoreCase).Select(shared => new Check(
                $"Le libellé « {shared.Key} » désigne plusieurs champs.",
                "un libellé par champ",
                Check.Shown(shared.Select(field => field.Field.Label())),
                "Donner à chaque champ un libellé sans équivoque.",
                shared.Count() == 1)),
        ]);
    }

    private async Task Describe(Actor actor)
    {
        Stage.Need(SutCapability.DescribeFields);
        _fields = await Stage.Sut.DescribeFieldsAsync(await Stage.Cast.NameOfAsync(actor), Stage.Cancellation);
    }

    private List<string> Labels(SutField field) => [.. _fields.Where(described => described.Field == field).Select(described => described.Label)];
}
