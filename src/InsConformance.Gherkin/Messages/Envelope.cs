using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>One line of a message stream: a JSON object with a single property, named after the kind of message that it carries.</summary>
/// <param name="Message">The message carried.</param>
[JsonConverter(typeof(EnvelopeConverter))]
public sealed record Envelope(Message Message);
