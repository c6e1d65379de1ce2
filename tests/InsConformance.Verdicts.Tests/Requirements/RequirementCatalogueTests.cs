using InsConformance.Verdicts.Requirements;

namespace InsConformance.Verdicts.Tests.Requirements;

public sealed class RequirementCatalogueTests
{
    [Fact]
    public void Refuses_two_requirements_of_one_name_and_names_that_lead_nowhere_all_at_once()
    {
        var act = () => new RequirementCatalogue(
        [
            SomeRequirements.One("INS-1"), SomeRequirements.One("INS-1"), SomeRequirements.One("INS-1.1") with { PartOf = "INS-9", CorrespondsTo = ["regle-1"] },
        ]);

        act.Should().Throw<RequirementException>().Which.Faults.Should().Equal(
            "INS-1 : défini 2 fois (document, document).",
            "INS-1.1 : nomme « INS-9 », qui n'existe pas.",
            "INS-1.1 : nomme « regle-1 », qui n'existe pas.");
    }

    [Fact]
    public void Finds_a_requirement_and_its_scenarios()
    {
        var catalogue = new RequirementCatalogue([SomeRequirements.One("INS-1"), SomeRequirements.One("INS-1.1") with { PartOf = "INS-1" }]);

        catalogue.TryFind("INS-1", out _).Should().BeTrue();
        catalogue.TryFind("INS-2", out _).Should().BeFalse();
        catalogue.PartsOf("INS-1").Select(part => part.Id).Should().Equal("INS-1.1");
    }
}
