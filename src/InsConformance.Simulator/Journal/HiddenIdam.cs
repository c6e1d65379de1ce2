using System.Text;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Journal;

/// <summary>
/// The « numéro d'autorisation » (IDAM) of an exchange, cut after the seven characters that every one of the public shape has: who helps sees its shape, nobody can use it.
/// </summary>
internal static class HiddenIdam
{
    private const int Kept = 7;

    public static string Mask(string idam) => idam.Length <= Kept ? idam : idam[..Kept] + new string('*', idam.Length - Kept);

    /// <summary>The exchange without its IDAM, in the message, in what was understood of it, and in what was said of it.</summary>
    public static ServedExchange In(ServedExchange exchange)
    {
        if (exchange.Understood is not { Content.Lps: { Software: { Idam: { Length: > Kept } idam } software } lps } understood)
            return exchange;
        return exchange with
        {
            Request = exchange.Request with { Body = Hide(exchange.Request.Body, understood, idam) },
            Understood = understood with { Content = understood.Content with { Lps = lps with { Software = software with { Idam = Mask(idam) } } } },
            Decision = exchange.Decision with { Why = Hide(exchange.Decision.Why, idam) },
            Audit = exchange.Audit with
            {
                Findings = [.. exchange.Audit.Findings.Select(finding => finding with { Message = Hide(finding.Message, idam), Observed = finding.Observed is { } seen ? Hide(seen, idam) : null })],
            },
        };
    }

    private static string Hide(string text, string idam) => text.Replace(idam, Mask(idam), StringComparison.Ordinal);

    private static byte[] Hide(ReadOnlyMemory<byte> body, InsiRequest request, string idam)
    {
        var encoding = request.Document.Encoding.Used switch
        {
            "utf-16" => Encoding.Unicode,
            "utf-16BE" => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1, // Every byte is a character: what is not the IDAM goes through unchanged.
        };
        return encoding.GetBytes(Hide(encoding.GetString(body.Span), idam));
    }
}
