using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>WS_INS4: deposit of a lot of identities to verify.</summary>
/// <param name="Items">The lines, in order.</param>
public sealed record LotDepositRequest(IReadOnlyList<LotItem> Items) : VerificationRequest
{
    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.DepositBatch;

    /// <summary>Value equality, the lines compared in order.</summary>
    public bool Equals(LotDepositRequest? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Count;
}
