using System.Globalization;
using System.Text.Json;

namespace InsConformance.Campaign.Attachments.Shapes;

/// <summary>Holds a JSON value against a shape, to its end: every departure, each with its JSON path.</summary>
public static class ShapeJudge
{
    private const int ShownLength = 40;

    /// <summary>The departures, in French, in the order of the value; none when it has the shape.</summary>
    /// <exception cref="InvalidOperationException">A text holds half of a surrogate pair.</exception>
    public static IReadOnlyList<string> Departures(JsonElement value, JsonShape shape)
    {
        var departures = new List<string>();
        Judge(value, shape, "$", departures);
        return departures;
    }

    private static void Judge(JsonElement value, JsonShape shape, string path, List<string> departures)
    {
        switch (shape)
        {
            case JsonShape.Text when IsText(value):
            case JsonShape.Flag when value.ValueKind is JsonValueKind.True or JsonValueKind.False:
            case JsonShape.Count when value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0:
            case JsonShape.Seconds when value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= int.MaxValue:
            case JsonShape.Choice choice when IsText(value) && choice.Values.Contains(value.GetString()!):
                break;
            case JsonShape.Items items when value.ValueKind is JsonValueKind.Array:
                foreach (var (rank, item) in value.EnumerateArray().Index())
                    Judge(item, items.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{rank}]"), departures);
                break;
            case JsonShape.Map map when value.ValueKind is JsonValueKind.Object:
                JudgeMap(value, map, path, departures);
                break;
            case JsonShape.Members members when value.ValueKind is JsonValueKind.Object:
                JudgeMembers(value, members, path, departures);
                break;
            default:
                departures.Add($"{path} : {Expected(shape)} attendu, {Found(value)} reçu");
                break;
        }
    }

    private static void JudgeMap(JsonElement value, JsonShape.Map map, string path, List<string> departures)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (map.Key is JsonShape.Choice keys && !keys.Values.Contains(member.Name))
                departures.Add($"{path}.{member.Name} : membre inconnu ; les noms possibles sont {string.Join(", ", keys.Values)}");
            else
                Judge(member.Value, map.Value, $"{path}.{member.Name}", departures);
        }
    }

    private static void JudgeMembers(JsonElement value, JsonShape.Members members, string path, List<string> departures)
    {
        foreach (var member in members.All)
        {
            if (!value.TryGetProperty(member.Name, out var held))
            {
                if (member.IsRequired)
                    departures.Add($"{path}.{member.Name} : {Expected(member.Shape)} attendu, membre absent");
            }
            else if (held.ValueKind is not JsonValueKind.Null || !member.IsNullable)
            {
                Judge(held, member.Shape, $"{path}.{member.Name}", departures);
            }
        }

        foreach (var stranger in value.EnumerateObject().Where(held => members.All.All(member => member.Name != held.Name)))
            departures.Add($"{path}.{stranger.Name} : membre inconnu{(members.All.IsEmpty ? "" : $" ; les noms possibles sont {string.Join(", ", members.All.Select(member => member.Name))}")}");
    }

    /// <summary>A string, whose escapes are decoded to see that it is one.</summary>
    private static bool IsText(JsonElement value) => value.ValueKind is JsonValueKind.String && value.GetString() is not null;

    private static string Expected(JsonShape shape) => shape switch
    {
        JsonShape.Text => "un texte",
        JsonShape.Flag => "true ou false",
        JsonShape.Count => "un nombre entier, positif ou nul,",
        JsonShape.Seconds => "un nombre de secondes, positif ou nul,",
        JsonShape.Choice choice => $"l'un de {string.Join(", ", choice.Values.Select(value => $"\"{value}\""))}",
        JsonShape.Items => "une liste",
        _ => "un objet",
    };

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "une liste",
        JsonValueKind.Object => "un objet",
        _ => Short(value.GetRawText()),
    };

    private static string Short(string text) => text.Length <= ShownLength ? text : string.Concat(text.AsSpan(0, ShownLength), "…");
}
