using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class Snippets
{
    [Theory]
    [InlineData("l'identité d'un patient", "[Given(\"l'identité d'un patient\")]", "GivenLIdentiteDUnPatient()")]
    [InlineData("le nom est \"D'ARTAGNAN\"", "[Given(\"le nom est {string}\")]", "GivenLeNomEst(string string1)")]
    [InlineData("le nom est 'L''été'", "[Given(\"le nom est {string}{string}\")]", "GivenLeNomEst(string string1, string string2)")]
    [InlineData("3 tentatives en 2,5 s", "[Given(\"{int} tentatives en {float} s\")]", "GivenTentativesEnS(int int1, float float1)")]
    [InlineData("le matricule 1090763220834 89", "[Given(\"le matricule {int} {int}\")]", "GivenLeMatricule(int int1, int int2)")]
    [InlineData("le code 2A", "[Given(\"le code 2A\")]", "GivenLeCode2A()")]
    [InlineData("la date 09/07", "[Given(@\"la date {int}\\/{int}\")]", "GivenLaDate(int int1, int int2)")]
    [InlineData("un {choix} (ou pas)", "[Given(@\"un \\{choix} \\(ou pas)\")]", "GivenUnChoixOuPas()")]
    [InlineData("un \"guillemet seul", "[Given(@\"un \"\"guillemet seul\")]", "GivenUnGuillemetSeul()")]
    [InlineData("Cœur, ÇA y est — œuvre", "[Given(\"Cœur, ÇA y est — œuvre\")]", "GivenCoeurCAYEstOeuvre()")]
    [InlineData("le statut est qualifiée", "[Given(\"le statut est {statut}\")]", "GivenLeStatutEst(DayOfWeek statut1)")]
    [InlineData("🙂", "[Given(\"🙂\")]", "Given()")]
    public void Are_methods_that_match_the_step(string text, string attribute, string signature)
    {
        var types = Types();
        var snippet = new SnippetWriter(types).Write(new PickleStep("1", text, [], PickleStepType.Context)).Split('\n');

        snippet[0].Should().Be(attribute);
        snippet[1].Should().Be($"public void {signature}");
        new CucumberExpression(new ExpressionGenerator(types).Generate(text).Source, types).Match(text).Should().NotBeNull();
    }

    [Fact]
    public void Take_what_stands_below_the_step_and_any_kind_of_step()
    {
        Written(new PickleStep("1", "un texte 1", [], PickleStepType.Outcome, new PickleStepArgument(DocString: new PickleDocString("x"))))
            .Should().Be("[Then(\"un texte {int}\")]\npublic void ThenUnTexte(int int1, string docString)\n{\n    throw new PendingStepException();\n}");
        Written(new PickleStep("1", "une table", [], PickleStepType.Unknown, new PickleStepArgument(DataTable: new PickleTable([]))))
            .Should().StartWith("[StepDefinition(\"une table\")]\npublic void StepDefinitionUneTable(DataTable dataTable)");
    }

    [Fact]
    public void Have_names_of_reasonable_length() =>
        new SnippetWriter(Types()).Write(new PickleStep("1", string.Concat(Enumerable.Repeat("mot ", 50)), [], PickleStepType.Context)).Split('\n')[1]
            .Should().HaveLength("public void ".Length + 80 + "()".Length);

    private static string Written(PickleStep step) => new SnippetWriter(Types()).Write(step);

    private static ParameterTypes Types()
    {
        var types = new ParameterTypes();
        types.Add(new ParameterType("statut", typeof(DayOfWeek), ["validée|qualifiée"], useForSnippets: true));
        return types;
    }
}
