using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Shapes;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>Shapes as JSON schemas; those that have a name are written once and referred to.</summary>
/// <param name="meanings">The meaning of each member, by <c>Type.member</c>.</param>
internal sealed class OpenApiSchemas(IReadOnlyDictionary<string, string> meanings)
{
    /// <summary>The schemas that have a name.</summary>
    public JsonObject Components { get; } = [];

    /// <summary>The schema of a shape, or a reference to it.</summary>
    public JsonObject Of(JsonShape shape) => shape switch
    {
        JsonShape.Text => new JsonObject { ["type"] = "string" },
        JsonShape.Flag => new JsonObject { ["type"] = "boolean" },
        JsonShape.Count => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        JsonShape.Seconds => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["description"] = "Secondes." },
        JsonShape.Choice choice => new JsonObject { ["type"] = "string", ["enum"] = Names(choice.Values) },
        JsonShape.Items items => new JsonObject { ["type"] = "array", ["items"] = Of(items.Item) },
        JsonShape.Map map => new JsonObject { ["type"] = "object", ["propertyNames"] = Of(map.Key), ["additionalProperties"] = Of(map.Value) },
        JsonShape.Members { Name: { } name } members => Reference(name, members),
        JsonShape.Members members => Object(members),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Unknown shape."),
    };

    private JsonObject Reference(string name, JsonShape.Members members)
    {
        if (!Components.ContainsKey(name))
        {
            Components[name] = null;
            Components[name] = Object(members);
        }

        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private JsonObject Object(JsonShape.Members members)
    {
        var properties = new JsonObject();
        foreach (var member in members.All)
            properties[member.Name] = Property(member);
        var schema = new JsonObject { ["type"] = "object" };
        if (members.All.Length > 0)
            schema["properties"] = properties;
        if (members.All.Any(member => member.IsRequired))
            schema["required"] = Names(members.All.Where(member => member.IsRequired).Select(member => member.Name));
        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Property(JsonMember member)
    {
        var schema = Of(member.Shape);
        if (member.IsNullable)
            schema = new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        if (member.DeclaredAs is { } key && meanings.TryGetValue(key, out var meaning))
            schema["description"] = meaning;
        return schema;
    }

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];
}
