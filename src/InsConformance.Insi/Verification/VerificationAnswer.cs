using System.Globalization;
using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Verification;

/// <summary>
/// The answer to a verification: <see cref="UnitVerificationAnswer"/>, <see cref="LotDepositAnswer"/> or
/// <see cref="LotRetrievalAnswer"/>. Reconstructed; raw strings, null when absent.
/// </summary>
/// <param name="Code">« CodeCR ».</param>
/// <param name="Label">« LibelleCR ».</param>
public abstract record VerificationAnswer(string? Code, string? Label)
{
    /// <summary>The operation this answer belongs to.</summary>
    public abstract InsiOperation Operation { get; }

    /// <summary>A delay of the wire as a duration; null when it is not a whole number of seconds.</summary>
    private protected static TimeSpan? Seconds(string? delay)
        => int.TryParse(delay, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;

    private protected static string Text(TimeSpan delay) => ((long)Math.Ceiling(delay.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
