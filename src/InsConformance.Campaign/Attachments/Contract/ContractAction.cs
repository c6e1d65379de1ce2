using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>
/// One action of the contract: a method of <see cref="ISut"/> or of <see cref="ICardWorkstation"/>. Its name is the one of the method, its input
/// the parameters as one object, its output what the method gives: a list stands under <c>items</c>, nothing is <c>{}</c>.
/// </summary>
public sealed class ContractAction
{
    private const string ListMember = "items";

    private readonly ImmutableArray<ParameterInfo> _parameters;
    private readonly ContractFacts.Action? _facts;

    internal ContractAction(MethodInfo method)
    {
        Method = method;
        Name = NameOf(method);
        _parameters = [.. method.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken))];
        Input = ShapeOf.Parameters(_parameters);
        ReplyType = method.ReturnType.IsGenericType && method.ReturnType.GetGenericArguments() is [var reply] && reply != typeof(ICardWorkstation) ? reply : null;
        Output = ReplyType is null ? JsonShape.Members.None : Wrapped(ShapeOf.Type(ReplyType));
        _facts = ContractFacts.Shipped.Actions.GetValueOrDefault(Name);
    }

    /// <summary>Its name: <c>createIdentity</c>.</summary>
    public string Name { get; }

    /// <summary>What a software must do to be asked for it; null for what is asked of all.</summary>
    public SutCapability? Capability => _facts?.Capability;

    /// <summary>What it does, in French; empty when nobody wrote it yet.</summary>
    public string Summary => _facts?.Summary ?? "";

    /// <summary>An example of what is sent.</summary>
    public JsonElement? ExampleInput => _facts?.Input;

    /// <summary>An example of what is answered.</summary>
    public JsonElement? ExampleOutput => _facts?.Output;

    /// <summary>What is sent.</summary>
    public JsonShape.Members Input { get; }

    /// <summary>What is answered.</summary>
    public JsonShape.Members Output { get; }

    /// <summary>The method that it stands for.</summary>
    internal MethodInfo Method { get; }

    /// <summary>What the method gives; null when it gives nothing that travels.</summary>
    internal Type? ReplyType { get; }

    internal static string NameOf(MethodInfo method)
    {
        const string suffix = "Async";
        return ShapeOf.CamelCase(method.Name.EndsWith(suffix, StringComparison.Ordinal) ? method.Name[..^suffix.Length] : method.Name);
    }

    /// <summary>The input that stands for arguments of the method.</summary>
    internal JsonObject Write(ReadOnlySpan<object?> arguments)
    {
        var input = new JsonObject();
        foreach (var (parameter, argument) in _parameters.Zip(arguments[.._parameters.Length].ToArray()))
            input[parameter.Name!] = JsonSerializer.SerializeToNode(argument, parameter.ParameterType, ContractJson.Options);
        return input;
    }

    /// <summary>The arguments of the method for an input that has the right shape.</summary>
    internal object?[] Arguments(JsonElement input, CancellationToken cancellationToken) =>
    [
        .. _parameters.Select(parameter => input.GetProperty(parameter.Name!).Deserialize(parameter.ParameterType, ContractJson.Options)),
        cancellationToken,
    ];

    /// <summary>The output for what the method gave.</summary>
    internal JsonObject WriteReply(object? reply)
    {
        if (ReplyType is null)
            return [];
        var node = JsonSerializer.SerializeToNode(reply, ReplyType, ContractJson.Options);
        return node as JsonObject ?? new JsonObject { [ListMember] = node };
    }

    /// <summary>What the method gives for an output that has the right shape.</summary>
    internal static TReply ReadReply<TReply>(JsonElement output) =>
        (output.TryGetProperty(ListMember, out var list) ? list : output).Deserialize<TReply>(ContractJson.Options)!;

    private static JsonShape.Members Wrapped(JsonShape shape) => shape as JsonShape.Members
        ?? new JsonShape.Members(null, [new JsonMember(ListMember, shape, IsRequired: true, IsNullable: false)]);
}
