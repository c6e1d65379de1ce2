using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Twins;
using InsConformance.Testing;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Tests.Planning;

/// <summary>What the tags of a scenario say of couloir and profile is obeyed, beside the scope of its requirement.</summary>
public sealed class ApplicabilityTests
{
    [Theory]
    [InlineData("@INS-13 @couloir-LGC", null)]
    [InlineData("@INS-13 @couloir-LGC @couloir-SPST", null)]
    [InlineData("@INS-13 @couloir-SPST", "Couloir : concerne SPST, que la déclaration ne retient pas.")]
    [InlineData("@INS-13 @profil-non-referentiel", "Profil : concerne non-referentiel, que la déclaration ne retient pas.")]
    [InlineData("@INS-13", null)]
    public void A_scenario_of_another_couloir_or_profile_is_left_out_with_the_reason(string tags, string? reason)
    {
        var declaration = new Declaration("Logiciel", "1.0", "Éditeur", new Dictionary<Aspect, IReadOnlyList<string>>
        {
            [Aspect.Profile] = ["referentiel"],
            [Aspect.Couloir] = ["LGC"],
            [Aspect.Operation] = ["recherche-traits"],
        });
        var scenario = new SelectedScenario("x.feature:1", "Fonctionnalité", "Scénario", tags.Split(' '), "");

        new Applicability(RequirementFiles.Shipped, declaration).Exclusion(scenario).Should().Be(reason);
    }

    /// <summary>A plan that keeps a refusal without the twin that makes it count could never be passed.</summary>
    [Theory]
    [InlineData("referentiel", "", "", "")]
    [InlineData("referentiel", "", "LGC", "recherche-traits")]
    [InlineData("referentiel", "imprimeur recepteur-hl7", "LBM", "recherche-traits verification-unitaire")]
    [InlineData("referentiel", "etablissement copie-de-pieces", "DPI-GAP", "recherche-vitale")]
    [InlineData("non-referentiel", "", "", "")]
    [InlineData("non-referentiel", "imprimeur recepteur-hl7", "RIS", "")]
    public async Task A_declaration_that_keeps_a_refusal_keeps_its_twin(string profile, string roles, string couloirs, string operations)
    {
        var declaration = new Declaration("Logiciel", "1.0", "Éditeur", new Dictionary<Aspect, IReadOnlyList<string>>
        {
            [Aspect.Profile] = [profile],
            [Aspect.Role] = Terms(roles),
            [Aspect.Couloir] = Terms(couloirs),
            [Aspect.Operation] = Terms(operations),
            [Aspect.Authentication] = operations.Length > 0 ? ["certificat-logiciel"] : [],
            [Aspect.Format] = ["hl7v2", "datamatrix"],
            [Aspect.Guide] = ["v2"],
        });
        var all = await FeatureSelection.ReadAsync(new CampaignPlan { Paths = [Repository.PathOf("features")] }, TestContext.Current.CancellationToken);

        var kept = all.For(new Applicability(RequirementFiles.Shipped, declaration))!.Scenarios;

        var twins = new ScenarioTwins(kept);
        kept.Where(scenario => ScenarioTwins.JudgesRefusal(scenario) && twins.AcceptedTwinOf(scenario) is null).Select(scenario => scenario.Id).Should().BeEmpty();
    }

    private static string[] Terms(string terms) => terms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
