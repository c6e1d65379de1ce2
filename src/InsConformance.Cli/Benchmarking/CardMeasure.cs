namespace InsConformance.Cli.Benchmarking;

/// <summary>How long one thing that cards do takes.</summary>
/// <param name="What">What, in French.</param>
/// <param name="Samples">Times measured.</param>
/// <param name="Median">Microseconds.</param>
/// <param name="P99">Microseconds.</param>
internal sealed record CardMeasure(string What, int Samples, double Median, double P99)
{
    /// <param name="what">What, in French.</param>
    /// <param name="microseconds">Every time measured.</param>
    public static CardMeasure Of(string what, double[] microseconds)
    {
        var sorted = microseconds.Order().ToArray();
        return new(what, sorted.Length, sorted[sorted.Length / 2], sorted[(int)Math.Ceiling(sorted.Length * 0.99) - 1]);
    }
}
