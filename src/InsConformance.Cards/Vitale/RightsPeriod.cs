namespace InsConformance.Cards.Vitale;

/// <summary>« Période de droits ».</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record RightsPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>The same period, over that day at the latest; one that begins later lasts a day.</summary>
    public RightsPeriod EndBy(DateOnly lastDay) => Until <= lastDay ? this : this with { Until = lastDay < From ? From : lastDay };
}
