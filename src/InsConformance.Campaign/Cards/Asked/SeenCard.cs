namespace InsConformance.Campaign.Cards.Asked;

/// <summary>What the bench sees in a reader.</summary>
internal abstract record SeenCard
{
    /// <summary>No card.</summary>
    public sealed record None : SeenCard;

    /// <summary>The card that the scenario wants.</summary>
    public sealed record Expected : SeenCard;

    /// <summary>Another card, or one that cannot be read.</summary>
    /// <param name="Difference">What is there, in French.</param>
    public sealed record Other(string Difference) : SeenCard;

    /// <summary>Whether this is what was wanted: that card, or no card when none is.</summary>
    public bool Suits(ExpectedCard? expected) => expected is null ? this is None : this is Expected;
}
