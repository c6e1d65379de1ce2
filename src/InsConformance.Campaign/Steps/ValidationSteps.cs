using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>Checking an identity on a document.</summary>
[Binding]
public sealed class ValidationSteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private IReadOnlyList<JustificatifChoice> _choices = [];

    [When("{acteur} enregistre le justificatif {string}")]
    public Task Record(Actor actor, string justificatif) => Record(actor, new JustificatifEntry(justificatif));

    [When("{acteur} enregistre le justificatif {string}, avec celui d'un parent, {string}")]
    public Task RecordWithParent(Actor actor, string justificatif, string ofParent) =>
        Record(actor, new JustificatifEntry(justificatif) { OfParent = ofParent });

    [When("{acteur} enregistre le justificatif {string} à l'admission directe en EHPAD")]
    public Task RecordAtNursingHome(Actor actor, string justificatif) =>
        Record(actor, new JustificatifEntry(justificatif) { DirectNursingHomeAdmission = true });

    [When("{acteur} valide l'identité")]
    public async Task Validate(Actor actor)
    {
        Stage.Need(SutCapability.Justificatifs);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Validation, await Stage.Sut.ValidateAsync(user, Stage.Identity, Stage.Cancellation));
    }

    private async Task Record(Actor actor, JustificatifEntry justificatif)
    {
        Stage.Need(SutCapability.Justificatifs);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Recording, await Stage.Sut.RecordJustificatifAsync(user, Stage.Identity, justificatif, Stage.Cancellation));
    }

    [Then("le justificatif de l'identité est {string}")]
    public async Task JustificatifIs(string justificatif)
    {
        var recorded = (await identities.ReadAsync(IdentityLook.AtJustificatifs)).Justificatifs;
        Decide(new Check(
            "La nature du justificatif n'est pas enregistrée.",
            justificatif,
            Check.Shown(recorded),
            "Enregistrer la nature du justificatif présenté, quel que soit son niveau de confiance.",
            recorded.Contains(justificatif, StringComparer.Ordinal)));
    }

    [When("{acteur} s'apprête à enregistrer un justificatif")]
    public async Task Describe(Actor actor)
    {
        Stage.Need(SutCapability.Justificatifs);
        _choices = await Stage.Sut.DescribeJustificatifsAsync(await Stage.Cast.NameOfAsync(actor), Stage.Cancellation);
    }

    [Then("le justificatif {string} est proposé")]
    public void IsOffered(string justificatif) => Decide(new Check(
        "Le justificatif n'est pas proposé.",
        justificatif,
        Check.Shown(_choices.Select(choice => choice.Kind)),
        "Proposer les justificatifs de la liste du site.",
        _choices.Any(choice => string.Equals(choice.Kind, justificatif, StringComparison.Ordinal))));

    [Then("aucun justificatif n'est choisi d'avance")]
    public void NothingIsPreselected()
    {
        var preselected = _choices.Where(choice => choice.Preselected).Select(choice => choice.Kind).ToList();
        Decide(new Check(
            "Un justificatif est choisi d'avance.",
            "(aucun)",
            Check.Shown(preselected),
            "Laisser l'utilisateur choisir le justificatif : ne rien présélectionner.",
            preselected.Count == 0));
    }
}
