namespace InsConformance.Engine.Histories;

/// <summary>
/// An INS that is not, or no longer, the active one of the identity. The text is kept as it came, because INSi returns history rows whose
/// key is wrong and whose dates contradict each other, and nobody may mend them.
/// </summary>
/// <param name="Matricule">Number and key, 15 characters when they are right.</param>
/// <param name="Oid">OID.</param>
/// <param name="Reason">Why it is here.</param>
public sealed record FormerIns(string Matricule, string Oid, FormerInsReason Reason)
{
    /// <summary>« DateDeb » as returned by INSi; never fed in production.</summary>
    public string? From { get; init; }

    /// <summary>« DateFin » as returned by INSi; never fed in production.</summary>
    public string? To { get; init; }

    /// <summary>When it entered the history.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who was responsible.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>Whether both say the same INS, whenever and by whomever it was recorded.</summary>
    internal bool SaysTheSameAs(FormerIns other) =>
        Reason == other.Reason
        && string.Equals(Matricule, other.Matricule, StringComparison.Ordinal)
        && string.Equals(Oid, other.Oid, StringComparison.Ordinal)
        && string.Equals(From, other.From, StringComparison.Ordinal)
        && string.Equals(To, other.To, StringComparison.Ordinal);
}
