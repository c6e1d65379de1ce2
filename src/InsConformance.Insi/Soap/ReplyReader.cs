using System.Diagnostics.CodeAnalysis;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>Reads every known shape of answer and fault, CNDA files included. Never throws, never repairs.</summary>
public static class ReplyReader
{
    /// <summary>Reads a reply.</summary>
    /// <param name="bytes">The body of the HTTP response.</param>
    /// <param name="httpCharset">The <c>charset</c> of its content type, null when absent.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="reply">The reply, when the bytes are a SOAP envelope.</param>
    /// <param name="error">Why they are not.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        string? httpCharset,
        WireLimits limits,
        [NotNullWhen(true)] out InsiReply? reply,
        [NotNullWhen(false)] out WireError? error)
        => throw new NotSupportedException();
}
