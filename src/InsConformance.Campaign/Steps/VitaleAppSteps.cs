using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Usagers;

namespace InsConformance.Campaign.Steps;

/// <summary>
/// The « appli carte Vitale ». What passes between the telephone and a reader is not public: a scenario begins where the reader has delivered its data, those
/// of <c>fixtures/usagers</c>.
/// </summary>
[Binding]
public sealed class VitaleAppSteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Advice = "Garder, de l'identité lue de l'appli carte Vitale, le justificatif « AV » et d'où elle vient.";

    /// <summary>How products may call it: the words of the RNIV, the acronym, the codes of interoperability.</summary>
    private static readonly string[] Names = ["appli carte Vitale", "application carte Vitale", "ApCV"];

    [When("{acteur} lit l'appli carte Vitale de {string}")]
    public Task Read(Actor actor, string name) => Read(actor, DataOf(name));

    [When("{acteur} lit l'appli carte Vitale de {string} avec {string} pour {champ}")]
    public Task ReadWith(Actor actor, string name, string value, SutField field)
    {
        var data = DataOf(name);
        data[field] = value;
        return Read(actor, data);
    }

    [Then("le justificatif de l'identité est l'appli carte Vitale")]
    public async Task IsTheDocument()
    {
        var recorded = (await identities.ReadAsync(IdentityLook.AtJustificatifs)).Justificatifs;
        Decide(new Check("L'appli carte Vitale n'est pas le justificatif enregistré.", "appli carte Vitale (AV)", Check.Shown(recorded), Advice, recorded.Any(IsNamed)));
    }

    [Then("le journal des modifications dit que l'identité vient de l'appli carte Vitale")]
    public async Task IsTraced()
    {
        Stage.Need(SutCapability.ModificationJournal);
        var user = await Stage.Cast.NameOfAsync(new Actor("l'administrateur du site"));
        var kinds = (await Stage.Sut.ReadModificationsAsync(user, Stage.Identity, Stage.Cancellation)).Select(row => row.Kind).Distinct(StringComparer.Ordinal).ToList();
        Decide(new Check("Le journal ne dit pas d'où vient l'identité.", "un type de modification qui nomme l'appli carte Vitale", Check.Shown(kinds), Advice, kinds.Any(IsNamed)));
    }

    private static bool IsNamed(string words) =>
        string.Equals(words, "AV", StringComparison.Ordinal) || Names.Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The traits typed at the reception desk, with the list of given names and the INS; the 1er prénom is the choice of the product.</summary>
    private static Dictionary<SutField, string> DataOf(string name)
    {
        var usager = UsagerBook.Shipped[name];
        var known = usager.Insi ?? throw new FormatException($"« {name} » n'a pas d'INS, que l'appli carte Vitale donnerait (fixtures/usagers/usagers.yaml).");
        var data = new Dictionary<SutField, string>(usager.Traits)
        {
            [SutField.BirthGivenNames] = known.GivenNames,
            [SutField.InsMatricule] = known.Matricule.Replace(" ", "", StringComparison.Ordinal),
            [SutField.InsOid] = known.Oid,
        };
        data.Remove(SutField.FirstBirthName);
        return data;
    }

    private async Task Read(Actor actor, Dictionary<SutField, string> data)
    {
        Stage.Need(SutCapability.VitaleApp);
        var user = await Stage.Cast.NameOfAsync(actor);
        var identity = Stage.HasIdentity ? Stage.Identity : null;
        var reply = Stage.Keep(SutAction.VitaleAppReading, await Stage.Sut.ReadVitaleAppAsync(user, identity, data, Stage.Cancellation));
        if (reply.IdentityId is { } id)
            Stage.Identity = id;
    }
}
