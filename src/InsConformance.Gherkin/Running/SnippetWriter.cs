using System.Text;
using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Bindings.Values;
using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Running;

/// <summary>Writes the C# method that would define a step.</summary>
internal sealed class SnippetWriter(ParameterTypes types)
{
    private const int LongestName = 80;

    private readonly ExpressionGenerator _generator = new(types);

    public string Write(PickleStep step)
    {
        var keyword = StepMatcher.TypeOf(step)?.ToString() ?? "StepDefinition";
        var expression = _generator.Generate(step.Text);
        return $$"""
            [{{keyword}}({{Literal(expression.Source)}})]
            public void {{MethodName(keyword, expression.Literals)}}({{string.Join(", ", Parameters(expression, step.Argument))}})
            {
                throw new PendingStepException();
            }
            """;
    }

    private static string Literal(string source) =>
        source.AsSpan().ContainsAny('\\', '"') ? $"@\"{source.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : $"\"{source}\"";

    private static string MethodName(string keyword, IEnumerable<string> literals)
    {
        var name = new StringBuilder(keyword);
        foreach (var literal in literals)
        {
            var startsWord = true;
            foreach (var character in Folding.WithoutAccents(literal))
            {
                var inWord = char.IsAsciiLetterOrDigit(character);
                if (inWord && name.Length < LongestName)
                    name.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = !inWord;
            }
        }

        return name.ToString();
    }

    private static IEnumerable<string> Parameters(GeneratedExpression expression, PickleStepArgument? below)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in expression.Parameters)
        {
            var prefix = IsIdentifier(type.Name) ? type.Name : "value";
            numbered[prefix] = numbered.GetValueOrDefault(prefix) + 1;
            yield return $"{TypeName(type.Type)} {prefix}{numbered[prefix]}";
        }

        if (below?.DocString is not null)
            yield return "string docString";
        if (below?.DataTable is not null)
            yield return "DataTable dataTable";
    }

    private static bool IsIdentifier(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    private static string TypeName(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 when !type.IsEnum => "int",
        TypeCode.Single => "float",
        TypeCode.String => "string",
        _ => type.Name,
    };
}
