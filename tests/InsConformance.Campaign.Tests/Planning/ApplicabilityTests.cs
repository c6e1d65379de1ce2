using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
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
}
