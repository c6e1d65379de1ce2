using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Tests.Reading;

namespace InsConformance.Gherkin.Tests.Messages;

/// <summary>The records against the JSON schema of the protocol (npm, <c>@cucumber/messages</c>).</summary>
public sealed class OfficialSchemaTests
{
    private readonly List<string> _differences = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    [Fact]
    public void Every_message_has_the_properties_of_the_official_schema()
    {
        var schema = JsonNode.Parse(File.ReadAllText(OfficialTools.Require("messages/messages.schema.json")))!;
        foreach (var (name, reference) in schema["properties"]!.AsObject())
        {
            var type = typeof(Message).Assembly.GetTypes().SingleOrDefault(type => type.IsSubclassOf(typeof(Message)) && string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase));
            if (type is null)
                _differences.Add($"{name} has no record");
            else
                Compare(MessageJson.Default.GetTypeInfo(type)!, Resolve(schema, schema, reference!), schema);
        }

        _differences.Should().BeEmpty();
        _visited.Should().HaveCountGreaterThan(50);
    }

    private void Compare(JsonTypeInfo type, (JsonNode Definition, JsonNode Document) schema, JsonNode root)
    {
        if (!_visited.Add(type.Type.Name) || schema.Definition["properties"] is not JsonObject properties)
            return;
        var required = schema.Definition["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var name in type.Properties.Select(property => property.Name).Except(properties.Select(property => property.Key), StringComparer.Ordinal))
            _differences.Add($"{type.Type.Name}.{name} is not in the schema");
        foreach (var (name, definition) in properties)
        {
            if (type.Properties.SingleOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal)) is not { } property)
            {
                _differences.Add($"{type.Type.Name}.{name} is missing");
                continue;
            }

            if (property.IsRequired != required.Contains(name))
                _differences.Add($"{type.Type.Name}.{name}: required is {property.IsRequired}");
            var items = definition!["items"] ?? definition;
            var inner = ElementType(property.PropertyType);
            if (items["enum"] is JsonArray names)
                _differences.AddRange(names.Select(value => value!.GetValue<string>()).Except(EnumNames(inner), StringComparer.Ordinal).Select(value => $"{type.Type.Name}.{name} lacks {value}"));
            else if (items["$ref"] is not null)
                Compare(MessageJson.Default.GetTypeInfo(inner)!, Resolve(root, schema.Document, items), root);
        }
    }

    private static IEnumerable<string> EnumNames(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(value, MessageJson.Default.GetTypeInfo(type)!)!.GetValue<string>());

    private static Type ElementType(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type is { IsGenericType: true } && type != typeof(string) ? type.GetGenericArguments()[0] : type);

    private static (JsonNode Definition, JsonNode Document) Resolve(JsonNode root, JsonNode document, JsonNode reference)
    {
        var path = reference["$ref"]!.GetValue<string>();
        if (path.StartsWith("#/definitions/", StringComparison.Ordinal))
            return (document["definitions"]![path["#/definitions/".Length..]]!, document);
        var other = root["$defs"]![$"https://cucumber.io/schema/{path.Split('/')[^1]}"]!;
        return (other, other);
    }
}
