using System.Diagnostics.CodeAnalysis;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>Reads bytes that must be a SOAP envelope, of version 1.2 or, for wrong clients, 1.1.</summary>
internal static class EnvelopeReader
{
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        string? httpCharset,
        WireLimits limits,
        [NotNullWhen(true)] out WireDocument? document,
        [NotNullWhen(false)] out WireError? error)
    {
        if (!WireReader.TryRead(bytes, httpCharset, limits, out document, out error))
            return false;
        var root = document.Root;
        if (root.Is(Namespaces.Soap12, "Envelope") || root.Is(Namespaces.Soap11, "Envelope"))
            return true;

        error = WireErrors.NotAnEnvelope(root);
        document = null;
        return false;
    }
}
