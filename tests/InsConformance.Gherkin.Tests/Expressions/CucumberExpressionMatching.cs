using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Tests.Expressions;

public sealed class CucumberExpressionMatching
{
    [Theory]
    [InlineData("three blind mice", "three blind mice")]
    [InlineData("", "")]
    [InlineData("three (blind )mice", "three blind mice")]
    [InlineData("three (blind )mice", "three mice")]
    [InlineData("mice/rats and rats\\/mice", "rats and rats/mice")]
    [InlineData("mice/rats and rats\\/mice", "mice and rats/mice")]
    [InlineData("mice and/or rats", "mice or rats")]
    [InlineData("three hot/cold cucumber(s)/zucchini(s)", "three cold zucchinis")]
    [InlineData("three hot/cold cucumber(s)/zucchini(s)", "three hot cucumber")]
    [InlineData("a/b/c", "c")]
    [InlineData("three \\(exceptionally) mice", "three (exceptionally) mice")]
    [InlineData("three \\{int} mice", "three {int} mice")]
    [InlineData("blind\\ and\\ famished\\/cat mice", "blind and famished/cat mice")]
    [InlineData("closing ) and } are text", "closing ) and } are text")]
    [InlineData("\\\\o\\/", "\\o/")]
    [InlineData("^a.b|c?d*e+f[g]$ (h)", "^a.b|c?d*e+f[g]$ h")]
    [InlineData("l'identité est qualifiée/validée", "l'identité est validée")]
    public void Matches_the_whole_text(string expression, string text) => Match(expression, text).Should().BeEmpty();

    [Theory]
    [InlineData("three blind mice", "three blind mices")]
    [InlineData("three blind mice", "all three blind mice")]
    [InlineData("three (blind )mice", "three blind blind mice")]
    [InlineData("mice/rats", "mice/rats")]
    [InlineData("a.b", "axb")]
    [InlineData("three {int} mice", "three many mice")]
    [InlineData("three {int} mice", "three 1.5 mice")]
    [InlineData("{word}", "two words")]
    [InlineData("{word}", "")]
    [InlineData("the {string} one", "the bare one")]
    [InlineData("the {string} one", "the \"unclosed one")]
    [InlineData("the {string} one", "the \"mixed' one")]
    [InlineData("{float}", "1,")]
    [InlineData("{float}", ",1")]
    [InlineData("{float}", "1.")]
    [InlineData("{float}", ".")]
    [InlineData("{float}", "-")]
    [InlineData("{float}", "E1")]
    [InlineData("{float}", "")]
    [InlineData("Statut", "statut")]
    public void Does_not_match_another_text(string expression, string text) => Match(expression, text).Should().BeNull();

    [Theory]
    [InlineData("{int}", "22", "22")]
    [InlineData("{int}", "-7", "-7")]
    [InlineData("{float}", "0.22", "0.22")]
    [InlineData("{float}", ".22", ".22")]
    [InlineData("{float}", "-1.22E3", "-1.22E3")]
    [InlineData("{float}", "31,50", "31,50")]
    [InlineData("{decimal}", "31,50", "31,50")]
    [InlineData("{double}", "+1e-5", "+1e-5")]
    [InlineData("{byte}{short}", "12-3", "12", "-3")]
    [InlineData("{long} {biginteger}", "1 123456789123456789123456789", "1", "123456789123456789123456789")]
    [InlineData("three {string} mice", "three \"blind\" mice", "blind")]
    [InlineData("three {string} mice", "three 'blind' mice", "blind")]
    [InlineData("three {string} mice", "three \"\" mice", "")]
    [InlineData("three {string} mice", "three '' mice", "")]
    [InlineData("three {string} mice", "three 'a \"quote\"' mice", "a \"quote\"")]
    [InlineData("three {string} mice", "three \"l'unique\" mice", "l'unique")]
    [InlineData("three {string} mice", "three \"bl\\\"nd\" mice", "bl\"nd")]
    [InlineData("three {string} mice", "three 'bl\\'nd' mice", "bl'nd")]
    [InlineData("three {string} and {string} mice", "three \"crippled\" and 'blind' mice", "crippled", "blind")]
    [InlineData("three {string} and {string} mice", "three \"\" and '' mice", "", "")]
    [InlineData("{word} {word}", "D'ARTAGNAN-LÉON 09/07", "D'ARTAGNAN-LÉON", "09/07")]
    [InlineData("three {} mice", "three very blind mice", "very blind")]
    [InlineData("{}", "", "")]
    [InlineData("3{int}x/y", "342y", "42")]
    [InlineData("un(e) {word}\\/{word}", "une a/b", "a", "b")]
    public void Gives_the_arguments(string expression, string text, params string[] arguments) =>
        Match(expression, text)!.Select(argument => argument.Text).Should().Equal(arguments);

    [Fact]
    public void Tells_where_each_argument_stands()
    {
        var arguments = Match("le nom {string} a {int} lettre(s)", "le nom \"ECETINSI\" a 8 lettres")!;

        arguments[0].Group.Should().BeEquivalentTo(new { Value = "\"ECETINSI\"", Start = 7 });
        arguments[0].Group.Children.Select(child => child.Value).Should().Equal("ECETINSI", null);
        arguments[0].Group.Children[0].Start.Should().Be(8);
        arguments[1].Group.Should().BeEquivalentTo(new { Value = "8", Start = 20 });
        arguments.Select(argument => argument.ParameterType!.Name).Should().Equal("string", "int");
    }

    [Fact]
    public void Keeps_the_groups_of_each_parameter_type_apart()
    {
        var types = new ParameterTypes();
        types.Add(new ParameterType("date", typeof(DateOnly), [@"(\d{2})/(\d{2})/(\d{4})", @"(\d{4})-(?<month>\d{2})"]));

        var arguments = new CucumberExpression("du {date} au {date}, {string}", types).Match("du 09/07/1976 au 2026-03, 'x'")!;

        arguments.Select(argument => argument.Text).Should().Equal("09/07/1976", "2026-03", "x");
        arguments[0].Group.Children.Select(child => child.Value).Should().Equal("09", "07", "1976", null);
        arguments[1].Group.Children.Select(child => child.Value).Should().Equal(null, null, null, "2026");
    }

    [Theory]
    [InlineData("I have {int} cuke(s)", @"^I have (?<parameter0>(?:-?\d+)) cuke(?:s)?$")]
    [InlineData("a/b {word}", @"^(?:a|b) (?<parameter0>(?:\S+))$")]
    [InlineData("1 + 1 = 2?", @"^1 \+ 1 = 2\?$")]
    public void Amounts_to_a_regular_expression(string expression, string regex) =>
        new CucumberExpression(expression, new ParameterTypes()).Regex.ToString().Should().Be(regex);

    private static IReadOnlyList<ExpressionArgument>? Match(string expression, string text) =>
        new CucumberExpression(expression, new ParameterTypes()).Match(text);
}
