using System.Text;
using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

/// <summary>
/// A Cucumber expression: text with parameters <c>{int}</c>, optional text <c>(s)</c>, alternatives <c>a/b</c>, and <c>\</c> to take the next sign as text.
/// </summary>
public sealed class CucumberExpression : StepExpression
{
    private readonly List<ParameterType> _parameters = [];
    private readonly ParameterTypes _types;

    /// <summary>Reads an expression.</summary>
    /// <exception cref="ExpressionException">The expression is not valid, or names a parameter type that does not exist.</exception>
    public CucumberExpression(string source, ParameterTypes types)
        : base(source)
    {
        _types = types;
        var nodes = ExpressionParser.Parse(source);
        LiteralStart = string.Concat(nodes.TakeWhile(node => node is TextNode).Cast<TextNode>().Select(node => node.Text));
        var pattern = new StringBuilder("^");
        foreach (var node in nodes)
            Append(pattern, node);
        pattern.Append('$');
        Regex = new Regex(pattern.ToString(), RegexOptions.CultureInvariant, MatchTimeout);
    }

    /// <inheritdoc/>
    public override Regex Regex { get; }

    /// <summary>The parameter types of the arguments, in order.</summary>
    public IReadOnlyList<ParameterType> Parameters => _parameters;

    /// <inheritdoc/>
    internal override string LiteralStart { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ExpressionArgument>? Match(string text)
    {
        var match = Regex.Match(text);
        if (!match.Success)
            return null;

        // Unnamed groups are numbered first, whatever their place: those of each parameter type follow those of the previous one.
        var arguments = new ExpressionArgument[_parameters.Count];
        var unnamed = 1;
        for (var at = 0; at < arguments.Length; at++)
        {
            var type = _parameters[at];
            var children = Enumerable.Range(unnamed, type.GroupCount).Select(number => match.Groups[number].ToMatched()).ToList();
            unnamed += type.GroupCount;
            var group = match.Groups[GroupName(at)].ToMatched(children);
            arguments[at] = new ExpressionArgument(type.Read(group), group, type);
        }

        return arguments;
    }

    private static string GroupName(int parameter) => $"parameter{parameter}";

    private void Append(StringBuilder pattern, Node node)
    {
        switch (node)
        {
            case TextNode text:
                pattern.Append(Escape(text.Text));
                break;
            case ParameterNode parameter:
                AppendParameter(pattern, parameter);
                break;
            case OptionalNode optional:
                AppendOptional(pattern, optional);
                break;
            case AlternationNode alternation:
                AppendAlternation(pattern, alternation);
                break;
            default:
                throw new InvalidOperationException($"An expression has no {node.GetType().Name} at this place.");
        }
    }

    private void AppendParameter(StringBuilder pattern, ParameterNode node)
    {
        if (node.Name.IndexOfAny(ParameterType.Forbidden) >= 0)
            throw Fault(node, @"The name of a parameter type cannot contain '[', ']', '(', ')', '{', '}', '$', '.', '|', '?', '*', '+', '/' or '\'", "Use a name made of letters and digits");
        var type = _types.Find(node.Name)
            ?? throw Fault(node, $"There is no parameter type '{node.Name}'", $"Define it by a [StepArgumentTransformation], or use one of: {string.Join(", ", _types.All.Select(known => $"{{{known.Name}}}"))}");
        pattern.Append("(?<").Append(GroupName(_parameters.Count)).Append('>').Append(type.Pattern).Append(')');
        _parameters.Add(type);
    }

    private void AppendOptional(StringBuilder pattern, OptionalNode node)
    {
        foreach (var child in node.Children)
            if (child is ParameterNode)
                throw Fault(child, "An optional text cannot contain a parameter", @"If a '{' is meant, write '\{'");
            else if (child is OptionalNode)
                throw Fault(child, "An optional text cannot contain another one", @"If a '(' is meant, write '\('; otherwise use 'one/two'");
        if (!node.Children.Any(child => child is TextNode))
            throw Fault(node, "An optional text cannot be empty", @"If a '(' is meant, write '\('");
        pattern.Append("(?:");
        foreach (var child in node.Children)
            Append(pattern, child);
        pattern.Append(")?");
    }

    private void AppendAlternation(StringBuilder pattern, AlternationNode node)
    {
        pattern.Append("(?:");
        foreach (var (at, alternative) in node.Alternatives.Index())
        {
            if (alternative.Children.Count == 0)
                throw Fault(alternative, "An alternative cannot be empty", @"If a '/' is meant, write '\/'");
            if (!alternative.Children.Any(child => child is TextNode))
                throw Fault(alternative, "An alternative cannot be made of optional text only", @"If a '/' is meant, write '\/'");
            if (at > 0)
                pattern.Append('|');
            foreach (var child in alternative.Children)
                Append(pattern, child);
        }

        pattern.Append(')');
    }

    // Regex.Escape would also write white space as \u escapes; a compiled expression stays readable without.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (@"\^$.|?*+()[]{}".Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private ExpressionException Fault(Node node, string problem, string advice) => new(Source, node.Start, node.End, problem, advice);
}
