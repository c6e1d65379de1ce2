using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Tests.Requirements;

namespace InsConformance.Verdicts.Tests.Coverage;

public sealed class CoverageReportTests
{
    private static readonly CoveringTest Test = new("features/x.feature:3", "Essai", ["INS-1.1"]);

    [Fact]
    public void A_tested_requirement_is_tested_whatever_else_is_said_of_it() =>
        StateOf(SomeRequirements.One("INS-1.1") with { Attested = "à l'écran" }, Test).Should().Be(CoverageState.Tested);

    [Fact]
    public void Without_a_test_the_attestation_answers() =>
        StateOf(SomeRequirements.One("INS-1.1") with { Attested = "à l'écran" }).Should().Be(CoverageState.Attested);

    [Fact]
    public void A_reason_sets_it_aside() => StateOf(SomeRequirements.One("INS-1.1") with { OutOfScope = "raison" }).Should().Be(CoverageState.OutOfScope);

    [Fact]
    public void A_text_that_nobody_reads_is_unknown() =>
        StateOf(SomeRequirements.One("INS-1.1") with { Knowledge = Knowledge.Unknown }).Should().Be(CoverageState.Unknown);

    [Fact]
    public void Without_any_answer_it_is_missing_and_the_report_is_incomplete()
    {
        var report = CoverageReport.Of(new RequirementCatalogue([SomeRequirements.One("INS-1.1")]), []);

        report.Lines[0].State.Should().Be(CoverageState.Missing);
        report.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void One_missing_requirement_among_tested_ones_makes_the_report_incomplete() =>
        CoverageReport.Of(new RequirementCatalogue([SomeRequirements.One("INS-1.1"), SomeRequirements.One("INS-2.1")]), [Test]).IsComplete.Should().BeFalse();

    [Fact]
    public void Every_answer_but_a_test_has_its_reason()
    {
        var one = SomeRequirements.One("INS-1.1");

        ReasonOf(one with { Attested = "à l'écran" }).Should().Be("à l'écran");
        ReasonOf(one with { OutOfScope = "sans objet" }).Should().Be("sans objet");
        ReasonOf(one with { Knowledge = Knowledge.Unknown }).Should().Be("Le banc n'a pas lu ce texte.");
        ReasonOf(one).Should().Be("Rien ne la vérifie : ajouter un scénario ou une règle, une attestation, ou la raison de l'écarter.");
        CoverageReport.Of(new RequirementCatalogue([one]), [Test]).Lines.Single().Reason.Should().BeNull();

        static string? ReasonOf(Requirement requirement) => CoverageReport.Of(new RequirementCatalogue([requirement]), []).Lines.Single().Reason;
    }

    [Fact]
    public void The_tests_of_its_scenarios_and_of_those_it_is_covered_through_are_its_tests()
    {
        var catalogue = new RequirementCatalogue(
        [
            SomeRequirements.One("INS-1"), SomeRequirements.One("INS-1.1") with { PartOf = "INS-1" }, SomeRequirements.One("regle-1") with { CoveredThrough = ["INS-1.1"] },
        ]);

        CoverageReport.Of(catalogue, [Test]).Lines.Select(line => line.State).Should().OnlyContain(state => state == CoverageState.Tested);
    }

    [Fact]
    public void A_test_that_names_nothing_known_makes_the_report_incomplete()
    {
        var report = CoverageReport.Of(new RequirementCatalogue([SomeRequirements.One("INS-1.1")]), [Test with { Requirements = ["INS-1.1", "INS-99"] }]);

        report.UnknownNames.Select(unknown => unknown.Name).Should().Equal("INS-99");
        report.IsComplete.Should().BeFalse();
        CoverageReport.Of(new RequirementCatalogue([SomeRequirements.One("INS-1.1")]), [Test]).IsComplete.Should().BeTrue();
    }

    private static CoverageState StateOf(Requirement requirement, params CoveringTest[] tests) =>
        CoverageReport.Of(new RequirementCatalogue([requirement]), tests).Lines.Single().State;
}
