using System.Net.Http;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Calling;

/// <summary>
/// Says what a complete response means. A fault counts under any status, since the service sends its own with 500; an answer counts only
/// under a success status: what the server calls a failure must not become somebody's identity. An answer of another operation is none.
/// </summary>
internal static class ReplyReading
{
    public static InsiOutcome Of(ReadOnlyMemory<byte> bytes, HttpResponseMessage response, InsiClientOptions options, InsiOperation operation)
    {
        var charset = response.Content.Headers.ContentType?.CharSet;
        ReplyReader.TryRead(bytes, charset, options.Limits, out var reply, out var error);
        return reply switch
        {
            InsiReply.Faulted faulted => new InsiOutcome.Faulted(faulted.Fault),
            _ when !response.IsSuccessStatusCode => CallFailures.UnexplainedStatus(options.Endpoint, (int)response.StatusCode),
            { } understood when HeaderBlocks.MandatoryIn(understood.Document.Root) is { } block => CallFailures.NotUnderstood(block),
            InsiReply.Answered answered when operation.IsContractPublic => new InsiOutcome.Answered(answered.Answer),
            InsiReply.Verified verified when verified.Answer.Operation == operation => new InsiOutcome.Verified(verified.Answer),
            InsiReply.Answered or InsiReply.Verified => CallFailures.OtherOperation(operation),
            InsiReply.Unrecognised unrecognised => CallFailures.NoMeaning(unrecognised.Message),
            _ => CallFailures.NotAnEnvelope(error!.Message),
        };
    }
}
