using InsConformance.Gherkin.Tags;

namespace InsConformance.Gherkin.Tests.Tags;

public sealed class TagExpressions
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("   ", "@a", true)]
    [InlineData("@a", "@a @b", true)]
    [InlineData("@a", "@A", false)]
    [InlineData("@a", "@ab", false)]
    [InlineData("a", "@a", true)]
    [InlineData("@a and @b", "@a @b", true)]
    [InlineData("@a and @b", "@a", false)]
    [InlineData("@a or @b", "@b", true)]
    [InlineData("@a or @b", "@c", false)]
    [InlineData("not @a", "", true)]
    [InlineData("not @a", "@a", false)]
    [InlineData("not not @a", "@a", true)]
    [InlineData("@a or @b and @c", "@a", true)]
    [InlineData("( @a or @b ) and @c", "@a", false)]
    [InlineData("not @a and @b", "@b", true)]
    [InlineData("not (@a and @b)", "@a", true)]
    [InlineData("@a and not (@b or @c)", "@a", true)]
    [InlineData("@a and not (@b or @c)", "@a @c", false)]
    [InlineData("@a and not(@b or @c)", "@a @c", false)]
    [InlineData(@"@a\(1\) and @x", "@a(1) @x", true)]
    [InlineData(@"@a\\b", @"@a\b", true)]
    [InlineData("@regle-27 and @INS-32.1", "@regle-27 @INS-32.1", true)]
    public void Hold_or_not(string expression, string tags, bool holds) =>
        TagExpression.Parse(expression).Evaluate(tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(holds);

    [Theory]
    [InlineData("@a or @b and @c", "( @a or ( @b and @c ) )")]
    [InlineData("not @a or (@b)", "( not ( @a ) or @b )")]
    [InlineData("not (@a or @b)", "not ( @a or @b )")]
    [InlineData(@"@a\(\ \)", @"@a\(\ \)")]
    [InlineData("a and not b", "( @a and not ( @b ) )")]
    [InlineData("", "")]
    public void Show_how_they_were_read(string expression, string shown) => TagExpression.Parse(expression).ToString().Should().Be(shown);

    [Theory]
    [InlineData("@a @b", "   ^", "'and' or 'or' is expected here.")]
    [InlineData("@a and", "      ^", "A tag, 'not' or '(' is expected here, but the expression ends.")]
    [InlineData("or @a", "^", "A tag, 'not' or '(' is expected here, not 'or'.")]
    [InlineData("@a and or", "       ^", "A tag, 'not' or '(' is expected here, not 'or'.")]
    [InlineData("@a or not", "         ^", "A tag, 'not' or '(' is expected here, but the expression ends.")]
    [InlineData("(@a or @b", "^", "This '(' is never closed.")]
    [InlineData("(@a @b)", "    ^", "'and', 'or' or ')' is expected here.")]
    [InlineData("@a)", "  ^", "This ')' closes nothing.")]
    [InlineData("()", " ^", "A tag, 'not' or '(' is expected here, not ')'.")]
    [InlineData("@a not @b", "   ^", "'and' or 'or' is expected here.")]
    [InlineData(@"@a\b", "  ^", @"'\' is only written before white space, '(', ')' or '\'.")]
    public void Point_at_their_fault(string expression, string caret, string problem)
    {
        var parse = () => TagExpression.Parse(expression);

        parse.Should().Throw<TagExpressionException>().WithMessage($"This tag expression has a problem at column {caret.Length}:\n\n{expression}\n{caret}\n{problem}");
    }

    [Fact]
    public void Refuse_to_be_nested_without_end()
    {
        var parse = () => TagExpression.Parse(string.Concat(Enumerable.Repeat("not ", 100_000)) + "@a");

        parse.Should().Throw<TagExpressionException>().WithMessage("*nested more than 100 times*");
    }
}
