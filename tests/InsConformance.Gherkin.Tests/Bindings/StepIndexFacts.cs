using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin.Tests.Bindings;

public sealed class StepIndexFacts
{
    [Fact]
    public void Proposes_only_the_definitions_whose_texts_begin_alike_in_their_order()
    {
        var index = new StepIndex(BindingCatalog.Of(typeof(Steps)).Steps);

        index.Candidates("l'identité est validée").Select(step => step.Expression.Source).Should().Equal(
            "l'identité est {word}", "^l'identité (.*)$", "{word} identité", "l'identité(s) {}", "l'ident/autre {}");
        index.Candidates("l'autre").Select(step => step.Expression.Source).Should().Equal("{word} identité", "l'ident/autre {}");
    }

    [Binding]
    private sealed class Steps
    {
        [Given("l'identité est {word}")]
        [Given("^l'identité (.*)$")]
        [Given("{word} identité")]
        [Given("l'identité(s) {}")]
        [Given("l'identité vue est {word}")]
        [Given("l'ident/autre {}")]
        public void Give(string text) => GC.KeepAlive(text);
    }
}
