using System.Reflection;
using InsConformance.Gherkin.Bindings.Values;
using InsConformance.Gherkin.BoDi;
using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Bindings;

/// <summary>Turns what a step says into the parameters of its method: by the transformations first, then by the standard readings.</summary>
internal sealed class ArgumentConverter(IReadOnlyList<TransformationBinding> transformations, ReadingCulture culture, IObjectContainer container)
{
    private readonly ValueReader _reader = new(culture);

    /// <summary>The table below a step, whose cells are read in the culture of the feature.</summary>
    public DataTable ToTable(PickleTable table)
    {
        var rows = table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()).ToList();
        var result = new DataTable(rows[0]) { Reader = _reader };
        foreach (var row in rows.Skip(1))
            result.AddRow(row);
        return result;
    }

    /// <exception cref="StepArgumentException">An argument cannot be given to its parameter, or they are not as many.</exception>
    public async ValueTask<object?[]> ConvertAsync(StepMatch match, PickleStepArgument? below)
    {
        var parameters = match.Step.Method.Parameters;
        var found = Found(match, below).ToList();
        if (found.Count != parameters.Count)
            throw new StepArgumentException(
                $"The step gives {found.Count} argument(s){(below is null ? "" : ", what stands below it included")}; {match.Step.Method.Signature} takes {parameters.Count}.");

        var arguments = new object?[found.Count];
        for (var at = 0; at < arguments.Length; at++)
            arguments[at] = await ConvertAsync(found[at].Source, parameters[at], found[at].ParameterType, exclude: null, match.Step.Method);
        return arguments;
    }

    private IEnumerable<(object Source, ParameterType? ParameterType)> Found(StepMatch match, PickleStepArgument? below)
    {
        // The groups of a regular expression that were not used stand for an empty text, unless the method has no room for them.
        var room = match.Step.Method.Parameters.Count - (below is null ? 0 : 1);
        var used = match.Arguments.Count <= room ? match.Arguments : match.Arguments.Where(argument => argument.Text is not null);
        foreach (var argument in used)
            yield return (argument.Text ?? "", argument.ParameterType);
        if (below?.DocString is { } text)
            yield return (text.Content, null);
        if (below?.DataTable is { } table)
            yield return (ToTable(table), null);
    }

    private async ValueTask<object?> ConvertAsync(object source, ParameterInfo parameter, ParameterType? named, TransformationBinding? exclude, BindingMethod method)
    {
        var target = parameter.ParameterType;
        if (target.IsInstanceOfType(source) && source is DataTable)
            return source;
        foreach (var transformation in Candidates(target, named).Where(candidate => candidate != exclude))
            if (source is DataTable table)
            {
                if (transformation.TakesTable)
                    return await transformation.Method.InvokeAsync(container, [table]);
            }
            else if (!transformation.TakesTable && transformation.Take((string)source) is { } texts)
            {
                return await TransformAsync(transformation, texts);
            }

        if (source is string text && _reader.TryRead(text, target, out var value))
            return value;
        throw new StepArgumentException($"{Describe(source)} cannot be given to '{parameter.Name}' of {method.Signature}: {Expected(source, target)}.");
    }

    private async ValueTask<object?> TransformAsync(TransformationBinding transformation, IReadOnlyList<string> texts)
    {
        var arguments = new object?[texts.Count];
        for (var at = 0; at < arguments.Length; at++)
            arguments[at] = await ConvertAsync(texts[at], transformation.Method.Parameters[at], named: null, transformation, transformation.Method);
        return await transformation.Method.InvokeAsync(container, arguments);
    }

    /// <summary>The transformations that make the target, those of the parameter type that captured the text first.</summary>
    private IEnumerable<TransformationBinding> Candidates(Type target, ParameterType? named) =>
        transformations.Where(transformation => transformation.Gives(target))
            .OrderBy(transformation => named is not null && string.Equals(transformation.Name, named.Name, StringComparison.Ordinal) ? 0 : 1);

    private static string Describe(object source) => source is string text ? $"'{text}'" : "The table";

    private string Expected(object source, Type target) =>
        source is string && ValueReader.CanRead(target)
            ? $"expected {_reader.Expectation(target)}"
            : $"no [StepArgumentTransformation] makes a {target.Name} of a {(source is string ? "text" : "table")}";
}
