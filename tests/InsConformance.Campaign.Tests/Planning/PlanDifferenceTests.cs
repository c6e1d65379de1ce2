using InsConformance.Campaign.Planning;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Tests.Planning;

public sealed class PlanDifferenceTests
{
    private static readonly PlannedRequirement Requirement = new("INS-1.1", "dmn", "1", "Énoncé.", Severity.Must, Basis.Official, Exclusion: null);
    private static readonly PlannedScenario Scenario = new("features/x.feature:3", "Créer", "Tous les champs", ["INS-1.1"], "aa", Exclusion: null);
    private static readonly PlanSnapshot Plan = new() { Requirements = [Requirement], Scenarios = [Scenario] };

    [Fact]
    public void A_scenario_moved_in_its_file_changes_nothing() =>
        PlanDifference.Between(Plan, Plan with { Scenarios = [Scenario with { Id = "features/x.feature:30" }] }).InWords()
            .Should().Equal("Les deux plans demandent la même chose.");

    [Fact]
    public void A_changed_scenario_voids_its_result() =>
        PlanDifference.Between(Plan, Plan with { Scenarios = [Scenario with { Fingerprint = "bb" }] }).InWords()
            .Should().Equal("! Créer / Tous les champs : résultat à refaire, le scénario a changé");

    [Fact]
    public void A_changed_requirement_voids_the_results_of_its_scenarios() =>
        PlanDifference.Between(Plan, Plan with { Requirements = [Requirement with { SourceVersion = "2", Severity = Severity.Should }] }).InWords()
            .Should().Equal(
                "~ INS-1.1 : version « 1 » devient « 2 » ; gravité « DOIT » devient « recommandé »",
                "! Créer / Tous les champs : résultat à refaire, l'exigence INS-1.1 a changé");

    [Fact]
    public void An_exclusion_that_changes_voids_the_result() =>
        PlanDifference.Between(Plan, Plan with { Scenarios = [Scenario with { Exclusion = "Profil" }] }).Voided.Should().ContainSingle()
            .Which.Reason.Should().Be("son applicabilité a changé");

    [Fact]
    public void What_appears_and_what_goes_is_said() =>
        PlanDifference.Between(
            Plan,
            new PlanSnapshot { Requirements = [Requirement with { Id = "INS-2.1" }], Scenarios = [Scenario with { Name = "Autre" }] }).InWords()
            .Should().Equal("+ INS-2.1 : Énoncé.", "- INS-1.1 : Énoncé.", "+ Créer / Autre : jamais joué", "- Créer / Tous les champs");
}
