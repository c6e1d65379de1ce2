using InsConformance.Campaign.Drivers;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>A call to INSi, as one recognises it: what was asked, of whom, and what was answered.</summary>
/// <param name="Operation">Operation called.</param>
/// <param name="Sent">What the request carried.</param>
/// <param name="Answer">The answer, in words.</param>
public sealed record ObservedCall(string Operation, SentCall Sent, string Answer)
{
    /// <summary>Reads a call.</summary>
    /// <param name="operation">Operation called.</param>
    /// <param name="request">The request, as it came.</param>
    /// <param name="summary">The answer in words.</param>
    /// <param name="response">The answer, as it left.</param>
    public static ObservedCall Read(string operation, ReadOnlyMemory<byte> request, string summary, ReadOnlyMemory<byte> response) =>
        new(operation, SentCall.Read(request), $"{summary} {ReturnedWords.Of(response)}".TrimEnd());

    /// <summary>About whom the call is, loosely: the same operation, the letters of the birth name and the birth date, however they are written.</summary>
    public string About { get; } = $"{Operation} {Letters(Sent.BirthName ?? "")} {Day(Sent.BirthDate ?? "")}";

    /// <summary>Whether both calls ask the same thing, to the letter.</summary>
    public bool AsksTheSameAs(ObservedCall other) => string.Equals(Question, other.Question, StringComparison.Ordinal);

    /// <summary>Whether both calls were answered the same.</summary>
    public bool IsAnsweredLike(ObservedCall other) => string.Equals(Answer, other.Answer, StringComparison.Ordinal);

    private string Question => string.Join('|', Operation, Sent.BirthName, Sent.GivenNames, Sent.BirthDate, Sent.BirthPlace, Sent.TwinRank, Sent.PolicyHolder);

    private static string Letters(string name) => new([.. name.Where(char.IsAsciiLetter).Select(char.ToUpperInvariant)]);

    /// <summary>The digits of a date, year first: no month is 19 nor 20.</summary>
    private static string Day(string date)
    {
        var digits = string.Concat(date.Where(char.IsAsciiDigit));
        return digits.Length == 8 && digits[4..6] is ("19" or "20") ? digits[4..] + digits[2..4] + digits[..2] : digits;
    }
}
