using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InsConformance.Gherkin.Messages;

/// <summary>A message stream as text: one envelope per line (NDJSON), as every Cucumber tool writes and reads it.</summary>
public static class MessageLines
{
    // Like the official writers, accented letters, apostrophes and angle brackets are left as they are.
    private static readonly JsonTypeInfo<Envelope> Line = new MessageJson(
        new JsonSerializerOptions(MessageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Envelope;

    /// <summary>The JSON of one envelope and the end of its line (<c>\n</c> on every system).</summary>
    public static string ToLine(Envelope envelope) => JsonSerializer.Serialize(envelope, Line) + "\n";

    /// <summary>Reads one line of a stream.</summary>
    /// <exception cref="JsonException">The line is not an envelope of the protocol.</exception>
    public static Envelope Parse(string line) =>
        JsonSerializer.Deserialize(line, Line) ?? throw new JsonException("An envelope was expected, null was found.");
}
