using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace InsConformance.Gherkin.Bindings.Values;

/// <summary>Creates or fills one object from the cells that describe it, and says everything that prevents it.</summary>
internal sealed class TableObject(TableShape shape, ValueReader reader, IReadOnlyList<TableCell> cells)
{
    private readonly List<string> _problems = [];

    public object Create()
    {
        var constructor = ChooseConstructor();
        var parameters = constructor?.GetParameters() ?? [];
        var used = new HashSet<TableCell>();
        var arguments = new object?[parameters.Length];
        for (var at = 0; at < parameters.Length; at++)
            if (Cell(parameters[at]) is { } cell)
            {
                used.Add(cell);
                arguments[at] = Read(cell, parameters[at].ParameterType);
            }
            else
            {
                arguments[at] = parameters[at].DefaultValue;
            }

        var given = PropertiesOf(parameters).ToHashSet();
        var assignments = Assignments(cells.Where(cell => !used.Contains(cell)), given);
        RequireMembers(constructor, given);
        ThrowIfAny();
        var instance = constructor is null
            ? Activator.CreateInstance(shape.Type)!
            : constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        return Assign(instance, assignments);
    }

    public object Fill(object instance)
    {
        var assignments = Assignments(cells, []);
        ThrowIfAny();
        return Assign(instance, assignments);
    }

    private static object Assign(object instance, List<(PropertyInfo Property, object? Value)> assignments)
    {
        foreach (var (property, value) in assignments)
            property.SetValue(instance, value, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);
        return instance;
    }

    /// <summary>The constructor that takes the most columns among those whose every compulsory parameter has one.</summary>
    private ConstructorInfo? ChooseConstructor()
    {
        var chosen = shape.Constructors
            .Where(constructor => constructor.GetParameters().All(parameter => parameter.HasDefaultValue || Cell(parameter) is not null))
            .MaxBy(constructor => constructor.GetParameters().Count(parameter => Cell(parameter) is not null));
        if (chosen is null && shape.Constructors is [.., var shortest])
        {
            var missing = shortest.GetParameters().Where(parameter => !parameter.HasDefaultValue && Cell(parameter) is null);
            _problems.Add($"{shape.Type.Name} needs a column for: {string.Join(", ", missing.Select(parameter => parameter.Name))}");
            return shortest;
        }

        if (chosen is null && !shape.Type.IsValueType)
            throw new DataTableException($"{shape.Type.Name} has no public constructor.");
        return chosen;
    }

    private TableCell? Cell(ParameterInfo parameter)
    {
        foreach (var cell in cells)
            if (shape.Matches(parameter, cell.Column))
                return cell;
        return null;
    }

    private List<(PropertyInfo Property, object? Value)> Assignments(IEnumerable<TableCell> remaining, HashSet<PropertyInfo> taken)
    {
        var assignments = new List<(PropertyInfo, object?)>();
        foreach (var cell in remaining)
            if (shape.Properties.FirstOrDefault(property => TableShape.Matches(property, cell.Column)) is not { } property)
                _problems.Add($"'{cell.Column}' is no member of {shape.Type.Name}, whose members are: {string.Join(", ", shape.Names)}");
            else if (!taken.Add(property))
                _problems.Add($"'{cell.Column}' gives {property.Name} once more");
            else
                assignments.Add((property, Read(cell, property.PropertyType)));
        return assignments;
    }

    private object? Read(TableCell cell, Type type)
    {
        if (reader.TryRead(cell.Text, type, out var value))
            return value;
        _problems.Add(ValueReader.CanRead(type)
            ? $"column '{cell.Column}', row {cell.Row}: '{cell.Text}' is not {reader.Expectation(type)}"
            : $"column '{cell.Column}': no text can be read as {type.Name}");
        return null;
    }

    private IEnumerable<PropertyInfo> PropertiesOf(ParameterInfo[] parameters) =>
        parameters.Select(parameter => shape.Properties.FirstOrDefault(property => Folding.SameName(property.Name, parameter.Name!))).OfType<PropertyInfo>();

    private void RequireMembers(ConstructorInfo? constructor, IEnumerable<PropertyInfo> given)
    {
        if (constructor?.IsDefined(typeof(SetsRequiredMembersAttribute)) is true)
            return;
        var missing = shape.Required.Except(given).Select(property => property.Name).ToList();
        if (missing.Count > 0)
            _problems.Add($"{shape.Type.Name} needs a column for: {string.Join(", ", missing)}");
    }

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw new DataTableException($"The table does not describe a {shape.Type.Name}: {string.Join("; ", _problems)}.");
    }
}
