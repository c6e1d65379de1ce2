using System.Text;

namespace InsConformance.Simulator.Tests.Deviations.Comparing;

/// <summary>A run of bytes that one message has and the other has not, at an offset of the first.</summary>
internal sealed record ByteDifference(int Offset, byte[] Removed, byte[] Added)
{
    private const int Shown = 120;

    public override string ToString() => FormattableString.Invariant($"octet {Offset} : {Text(Removed)} → {Text(Added)}");

    /// <summary>The shortest edit between two messages: what is common at both ends is left out, then the longest common subsequence of the rest.</summary>
    public static IReadOnlyList<ByteDifference> Between(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var head = one.CommonPrefixLength(other);
        var (left, right) = (one[head..], other[head..]);
        var tail = 0;
        while (tail < Math.Min(left.Length, right.Length) && left[^(tail + 1)] == right[^(tail + 1)])
            tail++;
        (left, right) = (left[..^tail], right[..^tail]);
        const int affordable = 4_000_000;
        return (long)left.Length * right.Length > affordable || left.IsEmpty || right.IsEmpty
            ? left.IsEmpty && right.IsEmpty ? [] : [new ByteDifference(head, left.ToArray(), right.ToArray())]
            : Runs(left, right, head);
    }

    private static List<ByteDifference> Runs(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int offset)
    {
        var longest = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                longest[i, j] = left[i] == right[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var runs = new List<ByteDifference>();
        var (at, to) = (0, 0);
        while (at < left.Length || to < right.Length)
        {
            var (fromLeft, fromRight) = (at, to);
            while ((at < left.Length || to < right.Length) && !(at < left.Length && to < right.Length && left[at] == right[to]))
            {
                if (to >= right.Length || (at < left.Length && longest[at + 1, to] >= longest[at, to + 1]))
                    at++;
                else
                    to++;
            }

            if (at > fromLeft || to > fromRight)
                runs.Add(new ByteDifference(offset + fromLeft, left[fromLeft..at].ToArray(), right[fromRight..to].ToArray()));
            while (at < left.Length && to < right.Length && left[at] == right[to])
                (at, to) = (at + 1, to + 1);
        }

        return runs;
    }

    private static string Text(byte[] bytes)
    {
        if (bytes.Length == 0)
            return "rien";
        var shown = bytes.Length <= Shown ? bytes : bytes[..(Shown / 2)];
        var text = new StringBuilder("« ");
        foreach (var value in Encoding.Latin1.GetString(shown))
            text.Append(value is < ' ' or > '~' ? FormattableString.Invariant($"\\x{(int)value:X2}") : value);
        return text.Append(bytes.Length <= Shown ? " »" : FormattableString.Invariant($"… » ({bytes.Length} octets)")).ToString();
    }
}
