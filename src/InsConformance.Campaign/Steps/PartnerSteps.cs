using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>What binds the site to its partners, and whether it serves real patients.</summary>
[Binding]
public sealed class PartnerSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [Given("{acteur} lie le site à {string} par un contrat de confiance")]
    public Task Bind(Actor actor, string partner) => ConfigureContract(actor, partner, bound: true);

    [Given("{acteur} met fin au contrat de confiance avec {string}")]
    public Task Unbind(Actor actor, string partner) => ConfigureContract(actor, partner, bound: false);

    [Given("{acteur} déclare le logiciel en production")]
    public async Task DeclareProduction(Actor actor)
    {
        Stage.Need(SutCapability.PlatformSettings);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Expect("Déclarer le logiciel en production", await Stage.Sut.ConfigurePlatformAsync(user, production: true, Stage.Cancellation));
    }

    private async Task ConfigureContract(Actor actor, string partner, bool bound)
    {
        Stage.Need(SutCapability.TrustContracts);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Expect("Paramétrer le contrat de confiance", await Stage.Sut.ConfigureTrustContractAsync(user, partner, bound, Stage.Cancellation));
    }
}
