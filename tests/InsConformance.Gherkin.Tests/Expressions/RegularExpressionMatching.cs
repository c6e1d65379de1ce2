using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Tests.Expressions;

public sealed class RegularExpressionMatching
{
    [Theory]
    [InlineData(@"I have (\d+) cukes?", "I have 22 cukes", "22")]
    [InlineData(@"^I have (\d+) cukes?$", "I have 22 cuke", "22")]
    [InlineData(@"(un|une) (?:date|heure) (.*)", "une date 09/07", "une", "09/07")]
    [InlineData(@"a|b", "b")]
    public void Gives_its_groups(string expression, string text, params string[] arguments) =>
        new RegularExpression(expression).Match(text)!.Select(argument => argument.Text).Should().Equal(arguments);

    [Theory]
    [InlineData("le statut est validé", null)]
    [InlineData("le statut est non validé", "non ")]
    public void Gives_null_for_a_group_that_was_not_used(string text, string? argument) =>
        new RegularExpression("le statut est (non )?validé").Match(text)!.Single().Text.Should().Be(argument);

    [Theory]
    [InlineData(@"I have (\d+) cukes?", "and I have 22 cukes")]
    [InlineData(@"I have (\d+) cukes?", "I have 22 cukes today")]
    [InlineData("a|b", "ab")]
    [InlineData("cukes", "Cukes")]
    public void Matches_only_whole_texts(string expression, string text) => new RegularExpression(expression).Match(text).Should().BeNull();

    [Fact]
    public void Refuses_what_is_not_one()
    {
        var read = () => new RegularExpression("^(a$");

        read.Should().Throw<ExpressionException>().WithMessage("The regular expression '^(a$' is not valid: *");
    }

    [Theory]
    [InlineData("l'identité est {string}", true)]
    [InlineData("l'identité est qualifiée", true)]
    [InlineData("une (autre )date", true)]
    [InlineData("a/b", true)]
    [InlineData("{int} fois .*", true)]
    [InlineData("^l'identité", false)]
    [InlineData("l'identité$", false)]
    [InlineData("une (.*) date", false)]
    [InlineData("une date.*", false)]
    [InlineData(@"une date \d+", false)]
    [InlineData(@"fin\.", false)]
    [InlineData("(a+) b", false)]
    public void Is_told_from_a_Cucumber_expression_by_its_text(string source, bool cucumber) =>
        (StepExpression.Parse(source, new ParameterTypes()) is CucumberExpression).Should().Be(cucumber);

    [Fact]
    public void Is_what_the_definition_says_when_it_says()
    {
        StepExpression.Parse("a(b)?", new ParameterTypes(), ExpressionType.RegularExpression).Should().BeOfType<RegularExpression>();
        StepExpression.Parse(@"date\\d+", new ParameterTypes(), ExpressionType.CucumberExpression).Should().BeOfType<CucumberExpression>();
    }

    [Theory]
    [InlineData("l'identité (.*)", "l'identité ")]
    [InlineData("^dates? (.*)$", "date")]
    [InlineData("a{2}b", "")]
    [InlineData("abc|def", "")]
    [InlineData("(?i)abc", "")]
    [InlineData("abc", "abc")]
    public void Knows_how_its_texts_begin(string expression, string start) =>
        new RegularExpression(expression).LiteralStart.Should().Be(start);
}
