using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using InsConformance.Exchange.Fhir.Resources;

namespace InsConformance.Exchange.Fhir.Reading;

/// <summary>The JSON form of a resource: <c>resourceType</c> names the type, <c>_name</c> carries the extensions of the primitive <c>name</c>.</summary>
internal static class FhirJsonReader
{
    /// <summary>Names, values and brackets: a bundle of that many is a base, not an exchange.</summary>
    private const int MaxTokens = 2_000_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = FhirReader.MaxDepth };

    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out FhirElement? resource, [NotNullWhen(false)] out string? error)
    {
        (resource, error) = (null, null);
        try
        {
            if (HasTooManyTokens(bytes.Span))
            {
                error = $"Le JSON a plus de {MaxTokens} valeurs ; attendu {FhirReader.Expected}.";
                return false;
            }

            using var document = JsonDocument.Parse(bytes, Options);
            resource = Root(document.RootElement);
            error = resource is null ? $"Le JSON n'est pas un objet qui porte « resourceType » ; attendu {FhirReader.Expected}." : null;
        }
        catch (JsonException fault)
        {
            error = string.Create(
                CultureInfo.InvariantCulture,
                $"JSON illisible ligne {fault.LineNumber + 1}, octet {fault.BytePositionInLine + 1} ; attendu {FhirReader.Expected}, entière, en UTF-8, sur {FhirReader.MaxDepth} niveaux au plus.");
        }
        catch (InvalidOperationException)
        {
            // The only sign that System.Text.Json gives of bytes, or of escapes, that make no characters.
            error = $"Le JSON contient des octets qui ne sont pas de l'UTF-8 ; attendu {FhirReader.Expected}. Réencodez le fichier en UTF-8.";
        }

        return resource is not null;
    }

    private static bool HasTooManyTokens(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = FhirReader.MaxDepth });
        var tokens = 0;
        while (tokens <= MaxTokens && reader.Read())
            tokens++;
        return tokens > MaxTokens;
    }

    private static FhirElement? Root(JsonElement json)
    {
        if (TypeOf(json) is not { } type)
            return null;
        var root = FhirElement.Root(type);
        Fill(root, json);
        return root;
    }

    private static string? TypeOf(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty("resourceType", out var type) && type.ValueKind is JsonValueKind.String
            ? type.GetString()
            : null;

    private static void Fill(FhirElement element, JsonElement json)
    {
        foreach (var member in json.EnumerateObject().Where(member => member.Name is not ['_', ..] and not "resourceType"))
            Add(element, member.Name, member.Value);
        var besides = json.EnumerateObject().Where(member => member.Name is ['_', _, ..]).ToList();
        if (besides.Count == 0)
            return;
        var primitives = element.Children.GroupBy(child => child.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        foreach (var member in besides)
            Complete(element, member.Name[1..], primitives.GetValueOrDefault(member.Name[1..]) ?? [], member.Value);
    }

    private static void Add(FhirElement parent, string name, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array)
        {
            Set(parent.Add(name), json);
            return;
        }

        var index = 0;
        foreach (var item in json.EnumerateArray())
            Set(parent.Add(name, index++), item);
    }

    private static void Set(FhirElement element, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                element.ResourceType = TypeOf(json);
                Fill(element, json);
                break;
            case JsonValueKind.Array:
                Add(element, "item", json);
                break;
            case JsonValueKind.String:
                element.Value = json.GetString();
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                (element.Value, element.IsText) = (json.GetRawText(), false);
                break;
        }
    }

    /// <summary>Gives a primitive, or each primitive of an array, what stands beside its value.</summary>
    private static void Complete(FhirElement parent, string name, List<FhirElement> primitives, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Array)
        {
            CompleteOne(primitives is [var only, ..] ? only : parent.Add(name), json);
            return;
        }

        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            CompleteOne(index < primitives.Count ? primitives[index] : parent.Add(name, index), item);
            index++;
        }
    }

    private static void CompleteOne(FhirElement primitive, JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Object)
            Fill(primitive, json);
    }
}
