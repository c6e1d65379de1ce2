using System.Security.Cryptography;
using InsConformance.Cards.Images;

namespace InsConformance.Cards.Bench;

/// <summary>A card to put into a reader: an image, and what tells it from another one, even of the same serial number.</summary>
public sealed record BenchCard
{
    private BenchCard(CardImage image, string fingerprint) => (Image, Fingerprint) = (image, fingerprint);

    /// <summary>The image.</summary>
    public CardImage Image { get; }

    /// <summary>SHA-256 of its file: the same is the same card.</summary>
    internal string Fingerprint { get; }

    /// <summary>Reads an image.</summary>
    /// <param name="json">The file.</param>
    /// <exception cref="CardBenchException">The image is wrong: every error, with its place.</exception>
    public static BenchCard Read(ReadOnlyMemory<byte> json)
    {
        var reading = CardImageReader.Read(json);
        return reading.Image is { } image
            ? new(image, Convert.ToHexString(SHA256.HashData(json.Span)))
            : throw new CardBenchException($"L'image de carte ne peut pas être utilisée. {string.Join(' ', reading.Errors)}");
    }
}
