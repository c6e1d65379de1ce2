using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace InsConformance.Campaign.Running.Sharding;

/// <summary>Tranche : one part of a campaign that several runners share, « 2/8 ».</summary>
public sealed record Shard
{
    private Shard(int index, int count) => (Index, Count) = (index, count);

    /// <summary>Rank of the part, from 1.</summary>
    public int Index { get; }

    /// <summary>Number of parts.</summary>
    public int Count { get; }

    /// <summary>Reads « i/n ».</summary>
    /// <param name="text">What was written.</param>
    /// <param name="shard">The part.</param>
    /// <returns>False when it is not a rank from 1 to the number of parts.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        shard = text.Split('/') is [var left, var right]
            && int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count
            ? new Shard(index, count)
            : null;
        return shard is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
