using System.Collections.Immutable;

namespace InsConformance.Campaign.Attachments.Shapes;

/// <summary>What a JSON value of the contract must look like. Read from the C# types once, published as OpenAPI schemas, and held against what adapters answer.</summary>
public abstract record JsonShape
{
    private JsonShape()
    {
    }

    /// <summary>A string.</summary>
    public sealed record Text : JsonShape;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Flag : JsonShape;

    /// <summary>A number of things: a whole number, zero or more.</summary>
    public sealed record Count : JsonShape;

    /// <summary>A duration: a number of seconds, zero or more.</summary>
    public sealed record Seconds : JsonShape;

    /// <summary>One of these strings.</summary>
    /// <param name="Values">The strings, in their order.</param>
    public sealed record Choice(ImmutableArray<string> Values) : JsonShape;

    /// <summary>A list.</summary>
    /// <param name="Item">What each item is.</param>
    public sealed record Items(JsonShape Item) : JsonShape;

    /// <summary>An object whose members are named among these, each holding a value.</summary>
    /// <param name="Key">The names that members may have.</param>
    /// <param name="Value">What each holds.</param>
    public sealed record Map(JsonShape Key, JsonShape Value) : JsonShape;

    /// <summary>An object.</summary>
    /// <param name="Name">Name of its type in the published contract; null for one that has no life of its own.</param>
    /// <param name="All">Its members; there is no other.</param>
    public sealed record Members(string? Name, ImmutableArray<JsonMember> All) : JsonShape
    {
        /// <summary>An object without any member.</summary>
        public static Members None { get; } = new(null, []);
    }
}
