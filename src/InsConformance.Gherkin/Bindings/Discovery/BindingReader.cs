using System.Reflection;
using System.Text.RegularExpressions;
using InsConformance.Gherkin.Bindings.Values;
using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Tags;

namespace InsConformance.Gherkin.Bindings.Discovery;

/// <summary>Reads the attributes of binding classes, and gathers every fault.</summary>
internal sealed class BindingReader
{
    private const BindingFlags Everywhere = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly List<(StepDefinitionBaseAttribute Attribute, BindingMethod Method, BindingScope Scope)> _declared = [];

    public List<string> Problems { get; } = [];

    public List<HookBinding> Hooks { get; } = [];

    public List<TransformationBinding> Transformations { get; } = [];

    public List<StepBinding> Steps { get; } = [];

    public ParameterTypes ParameterTypes { get; } = new();

    public void Read(IEnumerable<Type> classes)
    {
        foreach (var @class in classes)
        {
            if (@class.ContainsGenericParameters)
            {
                Problems.Add($"{@class.Name} is generic: a binding class cannot be.");
                continue;
            }

            foreach (var method in MethodsOf(@class))
                Attempt($"{@class.Name}.{method.Name}", () => Read(@class, method));
        }

        // Expressions may name the parameter types that transformations make, wherever these are.
        AddParameterTypes();
        foreach (var (attribute, method, scope) in _declared)
            Attempt(method.Name, () => AddStep(attribute, method, scope));
    }

    /// <summary>Methods inherited from a class that is itself bound are bound there, not twice.</summary>
    private static IEnumerable<MethodInfo> MethodsOf(Type @class) =>
        @class.GetMethods(Everywhere).Where(method =>
            method.DeclaringType == @class || method.DeclaringType is { IsAbstract: true } || method.DeclaringType?.IsDefined(typeof(BindingAttribute), inherit: false) is false);

    private void Attempt(string name, Action read)
    {
        try
        {
            read();
        }
        catch (Exception fault) when (fault is Fault or ExpressionException or TagExpressionException or ArgumentException)
        {
            Problems.Add($"{name}: {fault.Message}");
        }
    }

    private void Read(Type @class, MethodInfo info)
    {
        var (steps, hooks) = (info.GetCustomAttributes<StepDefinitionBaseAttribute>().ToList(), info.GetCustomAttributes<HookAttribute>().ToList());
        var transformations = info.GetCustomAttributes<StepArgumentTransformationAttribute>().ToList();
        if (steps.Count + hooks.Count + transformations.Count == 0)
            return;

        var method = new BindingMethod(@class, info);
        if (method.IsGeneric)
            throw new Fault("a generic method cannot be bound.");
        if (method.IsAsyncVoid)
            throw new Fault("an 'async void' method cannot be awaited: make it return Task.");
        var scope = BindingScope.Of(@class, info);
        _declared.AddRange(steps.Select(step => (step, method, scope)));
        Hooks.AddRange(hooks.Select(hook => ToHook(hook, method, scope)));
        Transformations.AddRange(transformations.Select(transformation => ToTransformation(transformation, method)));
    }

    private static HookBinding ToHook(HookAttribute hook, BindingMethod method, BindingScope scope)
    {
        if (hook.HookType is HookType.BeforeTestRun or HookType.AfterTestRun or HookType.BeforeFeature or HookType.AfterFeature && !method.IsStatic)
            throw new Fault($"a {hook.HookType} hook must be static: no scenario, hence no instance, exists when it runs.");
        return new HookBinding(hook.HookType, hook.Order, [.. hook.Tags.Select(TagExpression.Parse)], method, scope);
    }

    private static TransformationBinding ToTransformation(StepArgumentTransformationAttribute attribute, BindingMethod method)
    {
        if (method.ResultType is null)
            throw new Fault("a transformation must return what it makes.");
        var pattern = attribute.Regex is null ? null : WithoutAnchors(attribute.Regex);
        var regex = pattern is null ? null : new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, StepExpression.MatchTimeout);
        var expected = regex is null ? 1 : Math.Max(1, regex.GetGroupNumbers().Length - 1);
        if (method.Parameters.Count != expected)
            throw new Fault($"a transformation takes the text, the table or each group of its expression: {expected} parameter(s), not {method.Parameters.Count}.");
        return new TransformationBinding(attribute.Name ?? NameOf(method.ResultType), pattern, regex, attribute.Order, method);
    }

    private static string WithoutAnchors(string regex)
    {
        var pattern = regex.StartsWith('^') ? regex[1..] : regex;
        return pattern.EndsWith('$') && !pattern.EndsWith(@"\$", StringComparison.Ordinal) ? pattern[..^1] : pattern;
    }

    private static string? NameOf(Type type) => type.Name.IndexOfAny(ParameterType.Forbidden) < 0 && !type.IsGenericType ? type.Name : null;

    private void AddParameterTypes()
    {
        foreach (var named in Transformations.Where(transformation => !transformation.TakesTable && transformation.Name is not null).GroupBy(transformation => transformation.Name!, StringComparer.Ordinal))
        {
            var patterns = named.Select(transformation => transformation.Pattern ?? ".*").Distinct(StringComparer.Ordinal).ToList();
            Attempt(named.First().Method.Name, () => ParameterTypes.Add(
                new ParameterType(named.Key, named.First().Method.ResultType!, patterns, useForSnippets: !patterns.Contains(".*", StringComparer.Ordinal))));
        }

        foreach (var type in _declared.SelectMany(step => step.Method.Parameters).Select(parameter => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType))
            if (NameOf(type) is { } name && ParameterTypes.Find(name) is null && ValueReader.CanRead(type))
                ParameterTypes.Add(new ParameterType(name, type, [".*"]));
    }

    private void AddStep(StepDefinitionBaseAttribute attribute, BindingMethod method, BindingScope scope)
    {
        var expression = StepExpression.Parse(attribute.Expression, ParameterTypes, attribute.ExpressionType);
        if (expression is CucumberExpression { Parameters.Count: var found } && (method.Parameters.Count < found || method.Parameters.Count > found + 1))
            throw new Fault(
                $"the expression '{attribute.Expression}' has {found} parameter(s), to which a table or a doc string may add one; {method.Signature} takes {method.Parameters.Count}.");
        Steps.Add(new StepBinding(Steps.Count, attribute.Types, expression, method, scope, attribute.Culture is null ? null : ReadingCulture.Of(attribute.Culture)));
    }

    private sealed class Fault(string message) : Exception(message);
}
