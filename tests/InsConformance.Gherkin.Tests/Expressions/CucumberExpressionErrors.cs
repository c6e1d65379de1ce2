using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Tests.Expressions;

public sealed class CucumberExpressionErrors
{
    [Theory]
    [InlineData("three (brown mice", "      ^", "The '(' has no matching ')'")]
    [InlineData("three {string mice", "      ^", "The '{' has no matching '}'")]
    [InlineData("three () mice", "      ^^", "An optional text cannot be empty")]
    [InlineData("three (a(b)) mice", "        ^-^", "An optional text cannot contain another one")]
    [InlineData("three (a {int}) mice", "         ^---^", "An optional text cannot contain a parameter")]
    [InlineData("three( brown/black) mice", "            ^", "An alternation cannot stand inside an optional text")]
    [InlineData("three brown//black mice", "            ^", "An alternative cannot be empty")]
    [InlineData("/black mice", "^", "An alternative cannot be empty")]
    [InlineData("{int}/x", "     ^", "An alternative cannot be empty")]
    [InlineData("x/{int}", "  ^", "An alternative cannot be empty")]
    [InlineData("three (brown)/black mice", "      ^-----^", "An alternative cannot be made of optional text only")]
    [InlineData("{unknown} mice", "^-------^", "There is no parameter type 'unknown'")]
    [InlineData("{[string]}", "^--------^", "The name of a parameter type cannot contain '['")]
    [InlineData("{a{b}}", "  ^", "The name of a parameter type cannot contain '{'")]
    [InlineData("{a/b}", "  ^", "The name of a parameter type cannot contain '{'")]
    [InlineData("{a(b)}", "  ^", "The name of a parameter type cannot contain '{'")]
    [InlineData(@"three \[mice", "       ^", @"Only '{', '}', '(', ')', '\', '/' and white space can be escaped")]
    [InlineData(@"three mice\", "          ^", "The end of the expression cannot be escaped")]
    public void Points_at_the_fault(string expression, string caret, string problem)
    {
        var read = () => new CucumberExpression(expression, new ParameterTypes());

        var fault = read.Should().Throw<ExpressionException>().Which;

        var lines = fault.Message.Split('\n');
        lines[0].Should().Be($"This Cucumber expression has a problem at column {caret.IndexOf('^', StringComparison.Ordinal) + 1}:");
        lines[2].Should().Be(expression);
        lines[3].Should().Be(caret);
        lines[4].Should().StartWith(problem);
        fault.Column.Should().Be(caret.IndexOf('^', StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void Shows_the_whole_fault()
    {
        var read = () => new CucumberExpression("three (brown mice", new ParameterTypes());

        read.Should().Throw<ExpressionException>().WithMessage(
            """
            This Cucumber expression has a problem at column 7:

            three (brown mice
                  ^
            The '(' has no matching ')'.
            If a '(' is meant, write '\('.
            """);
    }

    [Fact]
    public void Lists_the_parameter_types_that_exist()
    {
        var types = new ParameterTypes();
        types.Add(new ParameterType("matricule", typeof(string), [@"\d{15}"]));

        var read = () => new CucumberExpression("{matricul}", types);

        read.Should().Throw<ExpressionException>().WithMessage("*{int}, {float}, {string}, {word}, {}*{matricule}*");
    }

    [Theory]
    [InlineData("a(b", "The name of a parameter type cannot contain")]
    [InlineData("a{b", "The name of a parameter type cannot contain")]
    public void Refuses_a_parameter_type_whose_name_is_wrong(string name, string problem)
    {
        var define = () => new ParameterType(name, typeof(string), [".*"]);

        define.Should().Throw<ExpressionException>().WithMessage($"*{problem}*");
    }

    [Fact]
    public void Refuses_a_parameter_type_whose_pattern_is_wrong()
    {
        var define = () => new ParameterType("a", typeof(string), ["(b"]);

        define.Should().Throw<ExpressionException>().WithMessage("The regular expression of the parameter type {a} is not valid: *");
    }

    [Fact]
    public void Refuses_a_parameter_type_whose_name_is_taken()
    {
        var add = () => new ParameterTypes().Add(new ParameterType("int", typeof(int), [".*"]));

        add.Should().Throw<ArgumentException>().WithMessage("There is already a parameter type {int}.*");
    }
}
