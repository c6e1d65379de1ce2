using System.Text;

namespace InsConformance.Exchange.Datamatrix;

/// <summary>
/// Lecture d'un datamatrix INS : lenient, whatever the order of the blocks and whatever stands for the separator. It tells the blocks apart even
/// when the scanner dropped the separators: a name holds no digit, so that <c>S1</c> to <c>S7</c> cannot occur inside. It never throws.
/// </summary>
public static class PayloadReader
{
    /// <summary>Reads a content as a scanner or a decoder gives it.</summary>
    public static DatamatrixPayload Read(ReadOnlySpan<byte> content)
    {
        var text = Encoding.Latin1.GetString(content);
        var prefix = text.StartsWith("]d1", StringComparison.Ordinal) || text.StartsWith("]d2", StringComparison.Ordinal) ? text[..3] : "";
        return Read(text[prefix.Length..]) with { AimPrefix = prefix };
    }

    private static DatamatrixPayload Read(string text)
    {
        var start = StartOfBlocks(text);
        var blocks = new List<PayloadBlock>();
        var seen = new HashSet<BlockKind>();
        for (var position = start; position < text.Length;)
        {
            var block = ReadBlock(text, position, seen);
            blocks.Add(block);
            position = block.ValueOffset + block.Value.Length + (block.Separator?.Text.Length ?? 0);
        }

        return new DatamatrixPayload { Text = text, Header = text[..start], Blocks = blocks };
    }

    private static int StartOfBlocks(string text)
    {
        if (text.Length > PayloadText.Header.Length && KindAt(text, PayloadText.Header.Length) is not null)
            return PayloadText.Header.Length;
        for (var i = Math.Min(2, text.Length); i < text.Length; i++)
        {
            if (KindAt(text, i) is not null)
                return i;
        }

        return Math.Min(PayloadText.Header.Length, text.Length);
    }

    private static PayloadBlock ReadBlock(string text, int offset, HashSet<BlockKind> seen)
    {
        var kind = KindAt(text, offset);
        if (kind is not null)
            seen.Add(kind);
        var start = offset + (kind?.Id.Length ?? 0);
        for (var end = start; end < text.Length; end++)
        {
            if (SeparatorAt(text, start, end) is { } separator)
                return new PayloadBlock(kind, text[start..end], offset, separator);
            if (BlockBegins(text, start, end, kind, seen))
                return new PayloadBlock(kind, text[start..end], offset, null);
        }

        return new PayloadBlock(kind, text[start..], offset, null);
    }

    /// <summary>A GS always separates; what stands for it does only where a block, or the end, follows.</summary>
    private static BlockSeparator? SeparatorAt(string text, int start, int index)
    {
        if (SeparatorForms.At(text, start, index) is not { } form)
            return null;
        var separator = new BlockSeparator(form, index);
        var after = index + form.Length;
        return separator.IsGroupSeparator || after == text.Length || KindAt(text, after) is not null ? separator : null;
    }

    /// <summary>
    /// An identifier begins a block where the value before it is complete, even one that no format has (S0, S8, S9); before that, only a known one that has not been seen yet.
    /// </summary>
    private static bool BlockBegins(string text, int start, int index, BlockKind? kind, HashSet<BlockKind> seen) =>
        index - start == kind?.MaxLength ? LooksLikeIdentifier(text, index) : KindAt(text, index) is { } next && !seen.Contains(next);

    private static bool LooksLikeIdentifier(string text, int index) => index + 2 <= text.Length && text[index] == 'S' && char.IsAsciiDigit(text[index + 1]);

    private static BlockKind? KindAt(string text, int index) => index + 2 <= text.Length ? BlockKind.Find(text.AsSpan(index, 2)) : null;
}
