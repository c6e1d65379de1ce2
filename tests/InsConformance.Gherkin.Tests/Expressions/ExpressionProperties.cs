using FsCheck;
using FsCheck.Fluent;
using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Tests.Expressions;

public sealed class ExpressionProperties
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithReplay(20_260_101, 7);

    [Fact]
    public void A_text_with_its_signs_escaped_matches_itself_and_nothing_longer() =>
        Prop.ForAll(Text(), text =>
        {
            var expression = new CucumberExpression(Escaped(text), new ParameterTypes());
            return expression.Match(text) is [] && expression.Match(text + "x") is null && expression.LiteralStart == text;
        }).Check(Quick);

    [Fact]
    public void Any_text_is_an_expression_or_a_fault_with_a_place_inside_it() =>
        Prop.ForAll(Text(), text =>
        {
            try
            {
                return new CucumberExpression(text, new ParameterTypes()).Source == text;
            }
            catch (ExpressionException fault)
            {
                return fault.Column >= 1 && fault.Column <= text.Length;
            }
        }).Check(Quick);

    [Fact]
    public void A_quoted_value_is_given_back_whatever_it_holds() =>
        Prop.ForAll(Text(), value =>
        {
            var quoted = value.Replace("\\", "", StringComparison.Ordinal);
            var text = $"la valeur \"{quoted.Replace("\"", "\\\"", StringComparison.Ordinal)}\" est lue";
            return new CucumberExpression("la valeur {string} est lue", new ParameterTypes()).Match(text) is [{ Text: { } read }]
                && read == quoted.Replace(@"\'", "'", StringComparison.Ordinal);
        }).Check(Quick);

    private static string Escaped(string text) =>
        string.Concat(text.Select(sign => sign is '\\' or '{' or '(' or '/' ? $@"\{sign}" : $"{sign}"));

    private static Arbitrary<string> Text() =>
        Gen.Elements([.. @"abé .'""(){}/\^$*+?[]|#-09"]).ArrayOf().Select(signs => new string(signs)).ToArbitrary();
}
