using System.Numerics;

namespace InsConformance.Gherkin.Expressions;

/// <summary>The parameter types that expressions may name: those of Cucumber and .NET, and those that were added.</summary>
public sealed class ParameterTypes
{
    private const string Whole = @"-?\d+";

    // Both decimal signs: which one is right depends on the language of the feature, and is judged when the value is read.
    private const string Number = @"[-+]?(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][-+]?\d+)?";

    private readonly Dictionary<string, ParameterType> _types = new(StringComparer.Ordinal);

    /// <summary>Starts with the types that every expression may use.</summary>
    public ParameterTypes()
    {
        Add(new ParameterType("int", typeof(int), [Whole], useForSnippets: true));
        Add(new ParameterType("float", typeof(float), [Number], useForSnippets: true));
        Add(new ParameterType("string", typeof(string), ["\"([^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\"", @"'([^'\\]*(?:\\.[^'\\]*)*)'"], useForSnippets: true) { Read = Unquote });
        Add(new ParameterType("word", typeof(string), [@"\S+"]));
        Add(new ParameterType("", typeof(object), [".*"]));
        Add(new ParameterType("byte", typeof(byte), [Whole]));
        Add(new ParameterType("short", typeof(short), [Whole]));
        Add(new ParameterType("long", typeof(long), [Whole]));
        Add(new ParameterType("biginteger", typeof(BigInteger), [Whole]));
        Add(new ParameterType("double", typeof(double), [Number]));
        Add(new ParameterType("decimal", typeof(decimal), [Number]));
        Add(new ParameterType("bigdecimal", typeof(decimal), [Number]));
        BuiltInCount = _types.Count;
    }

    /// <summary>Every type, in the order of addition.</summary>
    public IReadOnlyCollection<ParameterType> All => _types.Values;

    /// <summary>The types that were added to the standard ones.</summary>
    public IEnumerable<ParameterType> Added => _types.Values.Skip(BuiltInCount);

    private int BuiltInCount { get; }

    /// <summary>The type of that name, or null.</summary>
    public ParameterType? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>Adds a type.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add(ParameterType type)
    {
        if (!_types.TryAdd(type.Name, type))
            throw new ArgumentException($"There is already a parameter type {{{type.Name}}}.", nameof(type));
    }

    private static string? Unquote(MatchedGroup group) =>
        group.Children.FirstOrDefault(child => child.Value is not null)?.Value?
            .Replace("\\\"", "\"", StringComparison.Ordinal)
            .Replace(@"\'", "'", StringComparison.Ordinal);
}
