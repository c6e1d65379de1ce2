using System.Globalization;
using System.Text;
using System.Text.Json;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>Reads what an adapter answered, and says in French what is wrong with it.</summary>
internal static class Answers
{
    private const int ShownDepartures = 5;
    private const int ShownCharacters = 200;

    /// <summary>The answer as JSON of this shape.</summary>
    /// <param name="body">What was received.</param>
    /// <param name="shape">What the contract expects.</param>
    /// <param name="where">Who answered, to what: « l'adaptateur … à createIdentity ».</param>
    /// <exception cref="SutException">It is something else.</exception>
    public static JsonElement Read(ReadOnlyMemory<byte> body, JsonShape shape, string where)
    {
        var answer = Parse(body, where);
        var departures = DeparturesOf(answer, shape, where);
        return departures.Count == 0
            ? answer
            : throw new SutException(
                SutFailure.UnexpectedAnswer,
                $"La réponse de {where} n'a pas la forme du contrat : {string.Join(" ; ", departures.Take(ShownDepartures))}{(departures.Count > ShownDepartures ? $" ; et {departures.Count - ShownDepartures} autres écarts" : "")}. {Shown(body)}");
    }

    /// <summary>The beginning of an answer, to be shown in a message.</summary>
    public static string Shown(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return "Reçu : rien.";
        var text = new string([.. Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, ShownCharacters)]).Select(c => char.IsControl(c) ? ' ' : c)]);
        return body.Length <= ShownCharacters ? $"Reçu : {text}" : string.Create(CultureInfo.InvariantCulture, $"Reçu ({body.Length} octets) : {text}…");
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> body, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(body, ContractJson.Parsing);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new SutException(
                SutFailure.UnexpectedAnswer,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"La réponse de {where} n'est pas du JSON (ligne {e.LineNumber + 1}, octet {e.BytePositionInLine + 1}). {Shown(body)}"),
                e);
        }
    }

    private static IReadOnlyList<string> DeparturesOf(JsonElement answer, JsonShape shape, string where)
    {
        try
        {
            return ShapeJudge.Departures(answer, shape);
        }
        catch (InvalidOperationException e)
        {
            throw new SutException(SutFailure.UnexpectedAnswer, $"La réponse de {where} contient un texte qui n'est pas de l'Unicode (moitié de caractère isolée).", e);
        }
    }
}
