using System.Text;

namespace InsConformance.Simulator.Journal;

/// <summary>The body of a message as JSON: text where text gives the exact bytes back, Base64 elsewhere.</summary>
/// <param name="Length">Length in bytes.</param>
/// <param name="Text">The body, when it is UTF-8 that gives the same bytes back.</param>
/// <param name="Base64">The body, when it is not.</param>
public sealed record BodyDocument(int Length, string? Text, string? Base64)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a body.</summary>
    public static BodyDocument Of(ReadOnlyMemory<byte> body)
    {
        try
        {
            return new BodyDocument(body.Length, Strict.GetString(body.Span), null);
        }
        catch (DecoderFallbackException)
        {
            return new BodyDocument(body.Length, null, Convert.ToBase64String(body.Span)); // Another encoding, or damaged: only Base64 is faithful.
        }
    }

    /// <summary>The exact bytes.</summary>
    public byte[] ToBytes() => Text is not null ? Strict.GetBytes(Text) : Convert.FromBase64String(Base64 ?? "");
}
