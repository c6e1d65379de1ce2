using InsConformance.Campaign.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Tests.Judging;

public sealed class JudgeTests
{
    private readonly ScenarioLedger _ledger = new();
    private readonly Judge _judge;

    public JudgeTests() => _judge = new Judge(new ScenarioReference("INS-32.1", Basis.Official, ["Guide d'implémentation de l'INS v2, règle 27"]), _ledger);

    [Fact]
    public void Counts_a_comparison_that_holds_and_reports_nothing()
    {
        _judge.Decide("le statut de confiance est \"Identité validée\"", Status("Identité validée"));

        _ledger.Checks.Should().Be(1);
        _ledger.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Turns_a_departure_into_a_finding_that_says_everything()
    {
        var decide = () => _judge.Decide("le statut de confiance est \"Identité validée\"", Status("Identité qualifiée"));

        decide.Should().Throw<DepartureException>().WithMessage(
            "Le statut de confiance n'est pas celui attendu.\n  Attendu   Identité validée\n  Observé   Identité qualifiée");
        _ledger.Checks.Should().Be(1);
        _ledger.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new Finding
        {
            Rule = "INS-32.1",
            Severity = Severity.Must,
            Outcome = Outcome.Failed,
            Basis = Basis.Official,
            Message = "Le statut de confiance n'est pas celui attendu.",
            Expected = "Identité validée",
            Observed = "Identité qualifiée",
            Location = "étape « le statut de confiance est \"Identité validée\" »",
            Recommendation = "Rétrograder l'identité.",
            Note = "INS-32.1 demande : Un super utilisateur qui modifie un trait strict rend la récupérée provisoire et la qualifiée validée ; matricule et OID sont invalidés en base et vides à l'écran ; un trait complémentaire ne change rien.",
            Sources = ["Guide d'implémentation de l'INS v2, règle 27"],
        });
    }

    [Fact]
    public void Makes_every_comparison_of_a_step_before_ending_it()
    {
        var decide = () => _judge.Decide("étape", Status("Identité qualifiée"), Status("Identité validée"), Status(""));

        decide.Should().Throw<DepartureException>().Which.Findings.Should().HaveCount(2);
        _ledger.Checks.Should().Be(3);
        _ledger.Findings.Select(finding => finding.Observed).Should().Equal("Identité qualifiée", "(vide)");
    }

    [Theory]
    [InlineData(Basis.Official, Severity.Must)]
    [InlineData(Basis.Inferred, Severity.Should)]
    public void What_a_judge_of_formats_found_keeps_its_rule_and_its_basis_and_weighs_by_it(Basis basis, Severity severity)
    {
        var found = new Finding
        {
            Rule = "V2-12",
            Severity = Severity.Must,
            Outcome = Outcome.Failed,
            Basis = basis,
            Message = "La clé du matricule est fausse.",
            Observed = "11",
            Location = "PID-3",
            Sources = ["Profil"],
        };

        var decide = () => _judge.Decide("étape", Check.Of(found));

        decide.Should().Throw<DepartureException>();
        _ledger.Findings.Should().ContainSingle().Which.Should().Be(found with { Severity = severity, Location = "étape « étape », PID-3" });
        _ledger.Checks.Should().Be(1);
    }

    private static Check Status(string observed) =>
        Check.Same("Le statut de confiance n'est pas celui attendu.", "Identité validée", observed, "Rétrograder l'identité.");
}
