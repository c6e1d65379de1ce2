using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>Answer of WS_INS3: whether the INS and the traits are those of the reference base, without saying what that base holds.</summary>
/// <param name="Code">« CodeCR », <c>00</c>.</param>
/// <param name="Label">« LibelleCR ».</param>
/// <param name="Result">« Verification »: <c>OK</c> or <c>KO</c>.</param>
public sealed record UnitVerificationAnswer(string? Code, string? Label, string? Result) : VerificationAnswer(Code, Label)
{
    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.Verify;

    /// <summary>The identity is confirmed. Anything but <c>00</c> and <c>OK</c> is not.</summary>
    public bool IsConfirmed => Code is ReconstructedContract.Done && Result is ReconstructedContract.Confirmed;

    /// <summary>The answer of the service.</summary>
    public static UnitVerificationAnswer Of(bool isConfirmed)
        => new(ReconstructedContract.Done, "OK", isConfirmed ? ReconstructedContract.Confirmed : ReconstructedContract.Rejected);
}
