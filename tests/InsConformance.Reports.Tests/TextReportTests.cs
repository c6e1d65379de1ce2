using InsConformance.Reports.Text;
using InsConformance.Reports.Words;

namespace InsConformance.Reports.Tests;

public sealed class TextReportTests
{
    [Fact]
    public void Shows_what_needs_attention_with_its_proof_then_the_verdict()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new TextReport(ReportLanguage.Fr).Write(Samples.Run(Samples.Passed, Samples.Failed, Samples.NotApplicable), output);

        output.ToString().Should().Be(
            """
            ✗ ÉCHEC  Un super utilisateur corrige le nom <de naissance>
              features/verrouillage.feature:12  @INS-32.1 @recon @basis-official
              Scénario reconstitué : ce n'est pas un texte officiel.
              INS-32.1  (doit ; source officielle)
                Le statut de confiance n'a pas été rétrogradé.
                Attendu   Identité validée
                Observé   Identité qualifiée
                Où        étape 2
                À faire   Invalider le matricule INS dès qu'un trait strict change.
                Sources   guide v2 règle 27 ; DMN INS 32.1

            ✗ Des écarts de conformité ont été constatés
              1 échec, 1 réussi, 1 sans objet, 5 contrôles, 1 échanges avec INSi, 2,5 s

            """.Replace("\r", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failure_without_a_finding_shows_its_step()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new TextReport(ReportLanguage.Fr).Write(Samples.Run(Samples.Failed with { Findings = [] }), output);

        output.ToString().Should().Contain(
            "  features/verrouillage.feature:14  Alors le statut est \"Identité validée\"\n    Le statut n'est pas celui attendu.\n");
    }

    [Fact]
    public void What_an_interruption_left_out_is_counted_and_not_listed()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var left = Samples.Passed with { Outcome = InsConformance.Verdicts.Outcome.NotExecuted };

        new TextReport(ReportLanguage.Fr).Write(Samples.Run(Samples.Passed, left, left) with { Interrupted = true }, output);

        output.ToString().Should().Be(
            "La campagne a été interrompue : ce qui suit est partiel.\n? Non concluant\n  2 non exécutés, 1 réussi, 6 contrôles, 0 échanges avec INSi, 2,5 s\n");
    }

    [Fact]
    public void What_was_declared_and_the_software_lacks_is_said_before_the_verdict()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var run = Samples.Run(Samples.Passed);

        new TextReport(ReportLanguage.Fr).Write(run with { Plan = run.Plan with { UnmetClaims = ["Déclaré mais non pris en charge : format « cda »."] } }, output);

        output.ToString().Should().StartWith("Déclaré mais non pris en charge : format « cda ».\n✓ ");
    }

    [Fact]
    public void A_conformant_run_is_one_verdict()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new TextReport(ReportLanguage.En).Write(Samples.Run(Samples.Passed), output);

        output.ToString().Should().Be("✓ Everything that was checked conforms\n  1 passed, 2 checks, 0 exchanges with INSi, 2,5 s\n");
    }
}
