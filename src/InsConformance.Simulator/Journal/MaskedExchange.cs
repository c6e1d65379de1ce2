using System.Diagnostics.CodeAnalysis;
using InsConformance.Insi.Calling;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Journal;

/// <summary>The parts of one exchange, masked: what its writers share.</summary>
internal sealed record MaskedExchange(ReadOnlyMemory<byte> Request, ReadOnlyMemory<byte> Response, Masking Masking, string? Organisation)
{
    public static MaskedExchange Of(ServedExchange exchange, Masking masking)
    {
        var organisation = exchange.Request.Connection.Client?.OrganisationalUnit;
        return new MaskedExchange(
            masking.Message(exchange.Request.Body, exchange.Understood?.Document.Encoding.Used, organisation),
            masking.Message(exchange.Response.Body, organisation: organisation),
            masking,
            organisation);
    }

    [return: NotNullIfNotNull(nameof(text))]
    public string? Text(string? text) => text is null ? null : Masking.Text(text, Organisation);

    public IReadOnlyList<HeaderLine> Headers(IReadOnlyList<HeaderLine> headers) => [.. headers.Select(header => header with { Value = Text(header.Value) })];

    public Finding Finding(Finding finding) => finding with
    {
        Message = Text(finding.Message),
        Expected = Text(finding.Expected),
        Observed = Text(finding.Observed),
    };
}
