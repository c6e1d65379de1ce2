using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace InsConformance.Insi.Faults;

/// <summary>
/// Reads the fault table and refuses what it does not understand, saying where: a mistyped field must not silently keep the old
/// value.
/// </summary>
internal static class FaultTableReader
{
    private static readonly string[] Fields = ["code", "emitter", "soapCode", "subcode", "severity", "text", "reason"];

    private static readonly Dictionary<string, SourceMark> Marks = new(StringComparer.Ordinal)
    {
        ["UNKNOWN"] = SourceMark.Unknown,
        ["INF"] = SourceMark.Inferred,
        ["CLI"] = SourceMark.ClientCode,
        ["RUN"] = SourceMark.Trial,
        ["DOC"] = SourceMark.Documented,
        ["XSD"] = SourceMark.Schema,
        ["CNDA"] = SourceMark.TestPackage,
        ["REC"] = SourceMark.Recorded,
        ["GUIDE"] = SourceMark.Guide,
    };

    public static bool TryRead(
        ReadOnlyMemory<byte> json, [NotNullWhen(true)] out FaultTable? table, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json);
            (table, problem) = (new FaultTable(Rows(document.RootElement)), null);
            return true;
        }
        catch (JsonException fault)
        {
            (table, problem) = (null, string.Create(
                CultureInfo.InvariantCulture,
                $"La table des anomalies n'est pas du JSON, ligne {fault.LineNumber + 1}, octet {fault.BytePositionInLine + 1}. ")
                + $"Corriger le fichier à cet endroit (détail de l'analyseur : {fault.Message}).");
            return false;
        }
        catch (FaultTableException fault)
        {
            (table, problem) = (null, fault.Message);
            return false;
        }
    }

    private static List<FaultDefinition> Rows(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object
            || !root.TryGetProperty("faults", out var rows)
            || rows.ValueKind is not JsonValueKind.Array)
        {
            throw new FaultTableException("la table", "un objet avec un tableau « faults » est attendu");
        }

        var faults = new List<FaultDefinition>();
        foreach (var row in rows.EnumerateArray())
        {
            var fault = Row(row, string.Create(CultureInfo.InvariantCulture, $"l'anomalie n° {faults.Count + 1}"));
            if (faults.Exists(other => string.Equals(other.Code, fault.Code, StringComparison.Ordinal)))
                throw new FaultTableException($"l'anomalie {fault.Code}", "elle est décrite deux fois ; n'en garder qu'une");
            faults.Add(fault);
        }

        return faults;
    }

    private static FaultDefinition Row(JsonElement row, string place)
    {
        if (row.ValueKind is not JsonValueKind.Object)
            throw new FaultTableException(place, "un objet est attendu");
        var code = Text(row, "code", place) ?? throw new FaultTableException(place, "« code » est vide");
        place = $"l'anomalie {code}";
        foreach (var property in row.EnumerateObject())
        {
            if (!Fields.Contains(property.Name, StringComparer.Ordinal))
                throw new FaultTableException(place, $"champ « {property.Name} » inconnu ; les champs sont {string.Join(", ", Fields)}");
        }

        return new FaultDefinition
        {
            Code = code,
            Emitter = Text(row, "emitter", place) switch
            {
                "service" => FaultEmitter.Service,
                "gateway" => FaultEmitter.Gateway,
                var other => throw new FaultTableException(place, $"« emitter » vaut « {other} » ; service ou gateway est attendu"),
            },
            SoapCode = Marked(row, "soapCode", place),
            Subcode = Marked(row, "subcode", place),
            Severity = Marked(row, "severity", place),
            Text = Marked(row, "text", place),
            Reason = Marked(row, "reason", place),
        };
    }

    private static MarkedText Marked(JsonElement row, string name, string place)
    {
        if (!row.TryGetProperty(name, out var field) || field.ValueKind is not JsonValueKind.Object)
            throw new FaultTableException(place, $"« {name} » doit être un objet {{ \"value\", \"mark\" }}");
        var inField = $"{place}, champ {name}";
        var (value, label) = (Text(field, "value", inField), Text(field, "mark", inField));
        if (label is null || !Marks.TryGetValue(label, out var mark))
            throw new FaultTableException(inField, $"marque « {label} » inconnue ; les marques sont {string.Join(", ", Marks.Keys)}");
        if (value is null != mark is SourceMark.Unknown)
            throw new FaultTableException(inField, "une valeur null va avec la marque UNKNOWN, et elle seule");
        return new MarkedText(value, mark);
    }

    private static string? Text(JsonElement parent, string name, string place)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            throw new FaultTableException(place, $"« {name} » doit être un texte, ou null");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new FaultTableException(place, $"« {name} » n'est pas de l'Unicode valide ; le récrire en UTF-8");
        }
    }

    private sealed class FaultTableException(string place, string problem) : Exception($"Table des anomalies, {place} : {problem}.");
}
