using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>Answer of WS_INS4: the lot is accepted, and when to ask for its result.</summary>
/// <param name="Code">« CodeCR », <c>00</c>.</param>
/// <param name="Label">« LibelleCR ».</param>
/// <param name="Reference">« Lot »: reference to give back to WS_INS5.</param>
/// <param name="Delay">« Delai », in seconds.</param>
public sealed record LotDepositAnswer(string? Code, string? Label, string? Reference, string? Delay) : VerificationAnswer(Code, Label)
{
    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.DepositBatch;

    /// <summary>How long to wait before asking for the result; null when « Delai » is not a whole number of seconds.</summary>
    public TimeSpan? Wait => Seconds(Delay);

    /// <summary>The answer of the service; a delay is rounded up to the second.</summary>
    public static LotDepositAnswer Of(string reference, TimeSpan delay) => new(ReconstructedContract.Done, "OK", reference, Text(delay));
}
