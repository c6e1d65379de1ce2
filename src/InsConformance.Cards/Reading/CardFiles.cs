using System.Buffers.Binary;
using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Reading;

/// <summary>Reads the current file of a card, block after block.</summary>
public static class CardFiles
{
    private const int Block = 0xE7;
    private const int LongestFile = 0x7FFF;

    /// <summary>The whole current file, its padding included.</summary>
    /// <param name="dialogue">The card.</param>
    /// <param name="cla">Class byte of READ BINARY.</param>
    /// <param name="doing">French, for the refusal: what is being read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CardRefusalException">The card refuses, <see cref="StatusWord.SecurityNotSatisfied"/> for a protected file.</exception>
    public static async Task<byte[]> ReadCurrentFileAsync(this CardDialogue dialogue, byte cla, string doing, CancellationToken cancellationToken)
    {
        var content = new List<byte>();
        while (content.Count < LongestFile)
        {
            var command = new byte[] { cla, 0xB0, 0x00, 0x00, Block };
            BinaryPrimitives.WriteUInt16BigEndian(command.AsSpan(2), (ushort)content.Count);
            var response = await dialogue.SendAsync(command, cancellationToken);
            if (content.Count > 0 && response.Status.Value is 0x6B00 or 0x9402)
                break; // The file ended with the block before.
            if (!response.Status.IsSuccess && response.Status.Value is not (0x6281 or 0x6282))
                throw new CardRefusalException(doing, response.Status);
            content.AddRange(response.Data.Span);
            if (response.Data.Length < Block)
                break;
        }

        return [.. content];
    }
}
