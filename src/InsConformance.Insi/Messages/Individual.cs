namespace InsConformance.Insi.Messages;

/// <summary>« INDIVIDU »: the identity returned. A right answer has the active INS and the traits; a wrong one may lack them.</summary>
public sealed record Individual
{
    /// <summary>« INSACTIF ».</summary>
    public InsEntry? Active { get; init; }

    /// <summary>« INSHISTO », 0..n, in the order received; may repeat the active INS.</summary>
    public IReadOnlyList<InsEntry> History { get; init; } = [];

    /// <summary>« TIQ », the traits of the qualified identity.</summary>
    public ReturnedTraits? Traits { get; init; }

    /// <summary>Value equality, the history compared in order.</summary>
    public bool Equals(Individual? other)
        => other is not null && Equals(Active, other.Active) && History.SequenceEqual(other.History) && Equals(Traits, other.Traits);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Active, History.Count, Traits);
}
