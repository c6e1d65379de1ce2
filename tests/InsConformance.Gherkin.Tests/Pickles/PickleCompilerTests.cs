using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Tests.Pickles;

public sealed class PickleCompilerTests
{
    [Fact]
    public void A_scenario_begins_with_the_steps_of_the_backgrounds()
    {
        var pickle = Compile("""
            Fonctionnalité: F
              Contexte:
                Soit un
              Règle: R
                Contexte:
                  Soit deux
                Scénario: S
                  Soit trois
            """).Should().ContainSingle().Subject;

        pickle.Steps.Select(step => step.Text).Should().Equal("un", "deux", "trois");
    }

    [Fact]
    public void A_background_is_not_for_the_scenarios_of_another_rule()
    {
        var pickles = Compile("""
            Fonctionnalité: F
              Règle: R
                Contexte:
                  Soit un
                Scénario: S
                  Soit deux
              Règle: Q
                Scénario: T
                  Soit trois
            """);

        pickles[1].Steps.Select(step => step.Text).Should().Equal("trois");
    }

    [Fact]
    public void A_scenario_without_steps_of_its_own_has_none() => Compile("""
        Fonctionnalité: F
          Contexte:
            Soit un
          Scénario: S
        """).Should().ContainSingle().Which.Steps.Should().BeEmpty();

    [Fact]
    public void Tags_are_inherited_from_the_outside_in_and_kept_when_repeated() => Compile("""
        @f
        Fonctionnalité: F
          @r @f
          Règle: R
            @s
            Plan du scénario: S
              Soit x
              @e
              Exemples:
                | a |
                | 1 |
        """).Should().ContainSingle().Which.Tags.Select(tag => tag.Name).Should().Equal("@f", "@r", "@f", "@s", "@e");

    [Fact]
    public void A_conjunction_is_of_the_type_of_the_step_before_it_background_included()
    {
        var pickle = Compile("""
            Fonctionnalité: F
              Contexte:
                Soit a
              Scénario: S
                Et b
                Quand c
                Mais d
                Alors e
                * f
                Et g
            """).Should().ContainSingle().Subject;

        pickle.Steps.Select(step => step.Type).Should().Equal(
            PickleStepType.Context,
            PickleStepType.Context,
            PickleStepType.Action,
            PickleStepType.Action,
            PickleStepType.Outcome,
            PickleStepType.Unknown,
            PickleStepType.Unknown);
    }

    [Fact]
    public void Each_row_of_each_table_of_examples_makes_a_scenario()
    {
        var pickles = Compile("""
            Fonctionnalité: F
              Plan du scénario: <n> fois
                Soit <n> < n> <N> <m>
                Exemples:
                  | n |
                  | 1 |
                  | 2 |
                Exemples:
                  | m | n |
                Exemples:
                  | m | n |
                  | x | 3 |
            """);

        pickles.Select(pickle => pickle.Name).Should().Equal("1 fois", "2 fois", "3 fois");
        pickles.Select(pickle => pickle.Steps[0].Text).Should().Equal("1 < n> <N> <m>", "2 < n> <N> <m>", "3 < n> <N> x");
        pickles.Select(pickle => pickle.Location!.Value.Line).Should().Equal(7, 8, 13);
    }

    [Fact]
    public void An_outline_without_examples_is_a_scenario_with_its_placeholders() => Compile("""
        Fonctionnalité: F
          Plan du scénario: <n> fois
        """).Should().ContainSingle().Which.Name.Should().Be("<n> fois");

    [Fact]
    public void Placeholders_are_filled_in_tables_texts_and_media_types()
    {
        var pickle = Compile(""""
            Fonctionnalité: F
              Plan du scénario: S
                Soit x
                  | <n> |
                Soit y
                  """ text/<n>
                  <n>
                  """
                Exemples:
                  | n   |
                  | xml |
            """").Should().ContainSingle().Subject;

        pickle.Steps[0].Argument!.DataTable!.Rows[0].Cells[0].Value.Should().Be("xml");
        pickle.Steps[1].Argument!.DocString.Should().Be(new PickleDocString("xml", "text/xml"));
    }

    private static IReadOnlyList<Pickle> Compile(string text)
    {
        var ids = new IncrementingIds();
        return PickleCompiler.Compile(FeatureReader.Read("f", "# language: fr\n" + text, ids).Document!, "f", ids);
    }
}
