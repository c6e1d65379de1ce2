using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin.Tests.Bindings;

public sealed class BindingFaults
{
    [Fact]
    public void Are_all_told_at_once()
    {
        var read = () => BindingCatalog.Of(typeof(Faulty), typeof(Generic<>), typeof(Sound), typeof(Unmarked));

        var problems = read.Should().Throw<BindingException>().Which.Problems;

        problems.Select(problem => problem.Split('\n')[0]).Should().BeEquivalentTo(
            [
                "Generic`1 is generic: a binding class cannot be.",
                "Faulty.Lost: an 'async void' method cannot be awaited: make it return Task.",
                "Faulty.Open: a generic method cannot be bound.",
                "Faulty.Instance: a BeforeFeature hook must be static: no scenario, hence no instance, exists when it runs.",
                "Faulty.Tagged: This tag expression has a problem at column 3:",
                "Faulty.Nothing: a transformation must return what it makes.",
                "Faulty.TooMany: a transformation takes the text, the table or each group of its expression: 1 parameter(s), not 2.",
                "Faulty.Taken: There is already a parameter type {int}. (Parameter 'type')",
                "Faulty.Unknown: This Cucumber expression has a problem at column 4:",
                "Faulty.TooFew: the expression 'un {int} {int}' has 2 parameter(s), to which a table or a doc string may add one; Faulty.TooFew(Int32) takes 1.",
                "Faulty.BadRegex: The regular expression '^(a$' is not valid: Invalid pattern '^(?:^(a$)$' at offset 10. Not enough )'s.",
            ]);
    }

    [Fact]
    public void Are_none_in_sound_classes()
    {
        var catalog = BindingCatalog.Of(typeof(Sound), typeof(Unmarked), typeof(Abstract));

        catalog.Steps.Select(step => step.ToString()).Should().Equal(
            """[Given("un")] Sound.One()""",
            """[StepDefinition("deux {int}")] Sound.Two(Int32, DataTable)""",
            """[Given("hérité")] Sound.Inherited()""");
    }

    [Fact]
    public void An_assembly_gives_the_classes_that_are_marked() =>
        FluentActions.Invoking(() => BindingCatalog.Of(typeof(BindingFaults).Assembly)).Should().Throw<BindingException>().WithMessage("*Faulty.Lost*");

    [Binding]
    private sealed class Faulty
    {
        [Given("a")]
        public async void Lost() => await Task.Yield();

        [Given("b")]
        public void Open<T>(T value) => GC.KeepAlive(value);

        [BeforeFeature]
        public void Instance() => GC.KeepAlive(this);

        [BeforeScenario("a b")]
        public void Tagged() => GC.KeepAlive(this);

        [StepArgumentTransformation]
        public void Nothing(string text) => GC.KeepAlive(text);

        [StepArgumentTransformation(@"(\d)")]
        public int TooMany(string one, string two) => one.Length + two.Length;

        [StepArgumentTransformation(Name = "int")]
        public int Taken(string text) => text.Length;

        [Given("un {inconnu}")]
        public void Unknown(string text) => GC.KeepAlive(text);

        [Given("un {int} {int}")]
        public void TooFew(int number) => GC.KeepAlive(number);

        [Given("^(a$")]
        public void BadRegex() => GC.KeepAlive(this);
    }

    [Binding]
    private sealed class Generic<T>
    {
        [Given("c")]
        public void Give(T value) => GC.KeepAlive(value);
    }

    private abstract class Abstract
    {
        [Given("hérité")]
        public void Inherited() => GC.KeepAlive(this);
    }

    [Binding]
    private sealed class Sound : Abstract
    {
        [Given("un")]
        public void One() => GC.KeepAlive(this);

        [StepDefinition("deux {int}")]
        public void Two(int number, DataTable table) => GC.KeepAlive((number, table));
    }

    private sealed class Unmarked
    {
        [Given("d")]
        public void Give() => GC.KeepAlive(this);
    }
}
