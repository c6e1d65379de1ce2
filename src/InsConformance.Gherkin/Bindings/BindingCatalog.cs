using System.Reflection;
using InsConformance.Gherkin.Bindings.Discovery;
using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Bindings;

/// <summary>The step definitions, hooks and transformations of binding classes, read and checked once. Immutable, shared by runs.</summary>
public sealed class BindingCatalog
{
    private BindingCatalog(BindingReader read)
    {
        Steps = read.Steps;
        Hooks = [.. read.Hooks.OrderBy(hook => hook.Order)];
        Transformations = [.. read.Transformations.OrderBy(transformation => transformation.Order)];
        ParameterTypes = read.ParameterTypes;
    }

    internal IReadOnlyList<StepBinding> Steps { get; }

    /// <summary>The hooks, those of lower order first.</summary>
    internal IReadOnlyList<HookBinding> Hooks { get; }

    /// <summary>The transformations, in the order in which they are tried.</summary>
    internal IReadOnlyList<TransformationBinding> Transformations { get; }

    internal ParameterTypes ParameterTypes { get; }

    /// <summary>The bindings of every class marked <see cref="BindingAttribute"/> in some assemblies.</summary>
    /// <exception cref="BindingException">Classes are not written as they must be; every fault is listed.</exception>
    public static BindingCatalog Of(params IEnumerable<Assembly> assemblies) => Of(assemblies.SelectMany(assembly => assembly.GetTypes()));

    /// <summary>The bindings of some classes; those that are not marked <see cref="BindingAttribute"/> are left out.</summary>
    /// <exception cref="BindingException">Classes are not written as they must be; every fault is listed.</exception>
    public static BindingCatalog Of(params IEnumerable<Type> classes)
    {
        var reader = new BindingReader();
        reader.Read(classes.Where(IsBinding));
        return reader.Problems.Count == 0 ? new BindingCatalog(reader) : throw new BindingException(reader.Problems);
    }

    /// <summary>A static class is abstract and sealed: it holds static bindings.</summary>
    private static bool IsBinding(Type type) => type.IsDefined(typeof(BindingAttribute), inherit: false) && (!type.IsAbstract || type.IsSealed);
}
