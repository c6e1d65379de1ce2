namespace InsConformance.Gherkin.Expressions;

internal enum TokenType
{
    Text,
    WhiteSpace,
    BeginOptional,
    EndOptional,
    BeginParameter,
    EndParameter,
    Alternation,
}
