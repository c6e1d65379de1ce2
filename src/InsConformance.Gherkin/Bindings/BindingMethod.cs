using System.Reflection;
using System.Runtime.CompilerServices;
using InsConformance.Gherkin.BoDi;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Bindings;

/// <summary>A method of a binding class, ready to be called.</summary>
internal sealed class BindingMethod
{
    private readonly MethodInvoker _invoker;
    private readonly Type _class;
    private readonly MethodInfo _method;

    public BindingMethod(Type @class, MethodInfo method)
    {
        _class = @class;
        _method = method;
        _invoker = MethodInvoker.Create(method);
        Parameters = method.GetParameters();
        ResultType = ResultOf(method.ReturnType);
    }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>What the method returns once awaited; null for nothing.</summary>
    public Type? ResultType { get; }

    public bool IsStatic => _method.IsStatic;

    /// <summary>Whether exceptions of the method would be lost.</summary>
    public bool IsAsyncVoid => _method.ReturnType == typeof(void) && _method.IsDefined(typeof(AsyncStateMachineAttribute));

    public bool IsGeneric => _method.ContainsGenericParameters;

    public string Name => $"{_class.Name}.{_method.Name}";

    /// <summary>The method for people: <c>IdentitySteps.Create(String, Int32)</c>.</summary>
    public string Signature => $"{Name}({string.Join(", ", Parameters.Select(parameter => parameter.ParameterType.Name))})";

    public SourceReference SourceReference => new(
        JavaMethod: new JavaMethod(_class.FullName!, _method.Name, [.. Parameters.Select(parameter => parameter.ParameterType.FullName ?? parameter.ParameterType.Name)]));

    /// <summary>Calls the method on the instance that lives in the container, and awaits what it returns.</summary>
    public async ValueTask<object?> InvokeAsync(IObjectContainer container, object?[] arguments)
    {
        var returned = _invoker.Invoke(IsStatic ? null : container.Resolve(_class), arguments.AsSpan());
        switch (returned)
        {
            case Task task:
                await task;
                return ResultType is null ? null : ResultIn(task);
            case ValueTask task:
                await task;
                return null;
            case not null when IsGenericValueTask(returned.GetType()):
                var asTask = (Task)returned.GetType().GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null)!;
                await asTask;
                return ResultIn(asTask);
            default:
                return returned;
        }
    }

    private static object? ResultIn(Task task) => task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);

    private static bool IsGenericValueTask(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>);

    private static Type? ResultOf(Type returned)
    {
        if (returned == typeof(void) || returned == typeof(Task) || returned == typeof(ValueTask))
            return null;
        return IsGenericValueTask(returned) || (returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(Task<>))
            ? returned.GenericTypeArguments[0]
            : returned;
    }
}
