using System.Diagnostics.CodeAnalysis;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>Reads a request leniently into a faithful model: any prefix, any order, anything absent. Never throws, never repairs.</summary>
public static class RequestReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="bytes">The body of the HTTP request.</param>
    /// <param name="httpCharset">The <c>charset</c> of its content type, null when absent.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="request">The request, when the bytes are a SOAP envelope.</param>
    /// <param name="error">Why they are not.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        string? httpCharset,
        WireLimits limits,
        [NotNullWhen(true)] out InsiRequest? request,
        [NotNullWhen(false)] out WireError? error)
        => throw new NotSupportedException();
}
