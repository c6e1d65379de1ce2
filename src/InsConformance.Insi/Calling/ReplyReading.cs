using System.Globalization;
using System.Net.Http;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Calling;

/// <summary>
/// Says what a complete response means. A fault counts under any status, since the service sends its own with 500; an answer counts only
/// under a success status: what the server calls a failure must not become somebody's identity.
/// </summary>
internal static class ReplyReading
{
    public static InsiOutcome Of(ReadOnlyMemory<byte> bytes, HttpResponseMessage response, InsiClientOptions options)
    {
        var understood = ReplyReader.TryRead(bytes, response.Content.Headers.ContentType?.CharSet, options.Limits, out var reply, out var error);
        return (understood, reply) switch
        {
            (true, InsiReply.Faulted faulted) => new InsiOutcome.Faulted(faulted.Fault),
            _ when !response.IsSuccessStatusCode => new InsiOutcome.Failed(FailureKind.HttpStatus, UnexplainedStatus(response, options)),
            (true, InsiReply.Answered answered) => new InsiOutcome.Answered(answered.Answer),
            (true, InsiReply.Unrecognised unrecognised) => new InsiOutcome.Failed(FailureKind.Body, unrecognised.Message),
            _ => new InsiOutcome.Failed(FailureKind.Envelope, $"La réponse n'est pas une enveloppe SOAP. {error!.Message}"),
        };
    }

    private static string UnexplainedStatus(HttpResponseMessage response, InsiClientOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"Le serveur a répondu par le statut HTTP {(int)response.StatusCode} sans anomalie SOAP qui l'explique. Vérifier l'adresse {options.Endpoint} et le journal du serveur.");
}
