using System.Text;

namespace InsConformance.Simulator.Tests.Deviations.Comparing;

/// <summary>The shortest range of bytes outside which two messages are the same.</summary>
/// <param name="Offset">Where it begins, in both.</param>
/// <param name="Removed">Its bytes in the first message.</param>
/// <param name="Added">Its bytes in the second.</param>
internal sealed record ByteRange(int Offset, byte[] Removed, byte[] Added)
{
    private const int Shown = 120;

    public override string ToString() => FormattableString.Invariant($"octet {Offset} : {Text(Removed)} → {Text(Added)}");

    /// <summary>What is left between the beginning and the end that the messages share; null when they are the same.</summary>
    public static ByteRange? Between(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (one.SequenceEqual(other))
            return null;
        var head = one.CommonPrefixLength(other);
        var left = one[head..];
        var right = other[head..];
        var tail = 0;
        while (tail < Math.Min(left.Length, right.Length) && left[^(tail + 1)] == right[^(tail + 1)])
            tail++;
        return new ByteRange(head, left[..^tail].ToArray(), right[..^tail].ToArray());
    }

    private static string Text(byte[] bytes)
    {
        if (bytes.Length == 0)
            return "rien";
        var text = new StringBuilder("« ");
        foreach (var value in Encoding.Latin1.GetString(bytes.Length <= Shown ? bytes : bytes[..(Shown / 2)]))
            text.Append(value is < ' ' or > '~' ? FormattableString.Invariant($"\\x{(int)value:X2}") : value);
        return text.Append(bytes.Length <= Shown ? " »" : FormattableString.Invariant($"… » ({bytes.Length} octets)")).ToString();
    }
}
