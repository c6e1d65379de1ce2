using InsConformance.Campaign.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Tests.Judging;

public sealed class ScenarioReferenceTests
{
    [Theory]
    [InlineData("regle-27 INS-32 INS-32.1 F2 basis-official", "INS-32.1")]
    [InlineData("CNDA-2.07 D4 INS-14 basis-official", "INS-14")]
    [InlineData("regle-37 Sentinelle-07 basis-official", "Sentinelle-07")]
    [InlineData("regle-9 EXI-ID-11 A5 basis-official", "EXI-ID-11")]
    [InlineData("regle-6 SC.INS.19 basis-official", "SC.INS.19")]
    [InlineData("decision-6 basis-official", "decision-6")]
    [InlineData("A6 basis-official", "A6")]
    public void Names_the_findings_after_the_most_precise_requirement(string tags, string expected) =>
        ScenarioReference.Read(tags.Split(' ')).Rule.Should().Be(expected);

    [Fact]
    public void Cites_every_document_that_the_tags_name() =>
        ScenarioReference.Read(["regle-27", "INS-32.1", "CNDA-2.07", "EXI-ID-10", "SC.INS.19", "Sentinelle-05", "F2", "seen", "basis-official"]).Sources.Should().Equal(

            "Référencement Ségur et DMN, INS 32.1",
            "Cahier de tests du CNDA, essai 2.07",
            "Référencement Ségur vague 2, SC.INS.19",
            "Référencement Ségur vague 2, Sentinelle 05",
            "Guide d'implémentation de l'INS v3, EXI ID 10",
            "Guide d'implémentation de l'INS v2, règle 27",
            "Liste des scénarios métier du banc, F2");

    [Theory]
    [InlineData("basis-official", Basis.Official, Severity.Must)]
    [InlineData("basis-secondary", Basis.Secondary, Severity.Must)]
    [InlineData("basis-inferred", Basis.Inferred, Severity.Should)]
    public void Never_blames_a_software_on_an_inference(string tag, Basis basis, Severity severity)
    {
        var reference = ScenarioReference.Read(["INS-32.1", tag]);

        reference.Basis.Should().Be(basis);
        reference.Severity.Should().Be(severity);
    }

    [Fact]
    public void What_a_text_only_recommends_is_never_a_failure() =>
        ScenarioReference.Read(["INS-1.2", "basis-official", "recommandation"]).Severity.Should().Be(Severity.Should);

    [Theory]
    [InlineData("INS-32.1", "*il en porte 0.")]
    [InlineData("INS-32.1 basis-official basis-inferred", "*il en porte 2.")]
    [InlineData("basis-official seen", "Aucune étiquette du scénario ne nomme d'exigence.*")]
    public void Refuses_a_scenario_that_does_not_say_what_it_verifies(string tags, string message)
    {
        var read = () => ScenarioReference.Read(tags.Split(' '));

        read.Should().Throw<FormatException>().WithMessage(message);
    }
}
