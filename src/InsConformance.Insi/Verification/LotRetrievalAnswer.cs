using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>Answer of WS_INS5: one result per line, in the order of the deposit, or a new delay.</summary>
/// <param name="Code">« CodeCR »: <c>00</c>, or <c>02</c> when the result is not ready.</param>
/// <param name="Label">« LibelleCR ».</param>
/// <param name="Reference">« Lot ».</param>
/// <param name="Delay">« Delai », in seconds, when the result is not ready.</param>
/// <param name="Items">The results.</param>
public sealed record LotRetrievalAnswer(string? Code, string? Label, string? Reference, string? Delay, IReadOnlyList<LotItemResult> Items)
    : VerificationAnswer(Code, Label)
{
    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.RetrieveBatch;

    /// <summary>The results are there.</summary>
    public bool IsReady => Code is ReconstructedContract.Done;

    /// <summary>How long to wait before asking again; null when nothing says.</summary>
    public TimeSpan? Wait => Seconds(Delay);

    /// <summary>The results of a lot.</summary>
    public static LotRetrievalAnswer Of(string reference, IReadOnlyList<LotItemResult> items)
        => new(ReconstructedContract.Done, "OK", reference, null, items);

    /// <summary>The result is not ready; a delay is rounded up to the second.</summary>
    public static LotRetrievalAnswer NotReady(string? reference, TimeSpan delay)
        => new(ReconstructedContract.NotReady, "Resultat non disponible", reference, Text(delay), []);

    /// <summary>Value equality, the results compared in order.</summary>
    public bool Equals(LotRetrievalAnswer? other)
        => other is not null && base.Equals(other)
        && string.Equals(Reference, other.Reference, StringComparison.Ordinal)
        && string.Equals(Delay, other.Delay, StringComparison.Ordinal)
        && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Reference, Delay, Items.Count);
}
