namespace InsConformance.Cli.Benchmarking;

/// <summary>How long one thing that cards do takes.</summary>
/// <param name="What">What, in French.</param>
/// <param name="Samples">Times measured.</param>
/// <param name="Median">Microseconds.</param>
/// <param name="P99">Microseconds.</param>
internal sealed record CardMeasure(string What, int Samples, double Median, double P99)
{
    /// <summary>What it is compared with, in French; null for what others are compared with.</summary>
    public string? Against { get; init; }

    /// <summary>Its median over that of what it is compared with, measured in the same run: a figure that another machine can be held to.</summary>
    public double? Ratio { get; init; }

    /// <summary>The same, compared with another measure of the run.</summary>
    public CardMeasure Over(CardMeasure reference) => this with { Against = reference.What, Ratio = Median / reference.Median };

    /// <param name="what">What, in French.</param>
    /// <param name="microseconds">Every time measured.</param>
    public static CardMeasure Of(string what, double[] microseconds)
    {
        var sorted = microseconds.Order().ToArray();
        return new(what, sorted.Length, sorted[sorted.Length / 2], sorted[(int)Math.Ceiling(sorted.Length * 0.99) - 1]);
    }
}
