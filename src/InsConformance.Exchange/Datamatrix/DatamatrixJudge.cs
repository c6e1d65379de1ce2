using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Rules;
using InsConformance.Exchange.Datamatrix.Scanning;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix;

/// <summary>
/// Judges a datamatrix INS (rules DM-01 to DM-27): its content, in text or hexadecimal; a PNG picture of its symbol; the first page of a PDF.
/// </summary>
/// <param name="otherReaders">Readers of symbols beside our own: two must agree, and scans need them.</param>
public sealed class DatamatrixJudge(params IReadOnlyList<ISymbolReader> otherReaders) : FormatJudge<DatamatrixArtefact>
{
    private static readonly RuleCheck<DatamatrixArtefact>[] AllChecks =
    [
        .. FrameRules.All.Concat(BlockRules.All).Concat(ValueRules.All).Concat(SeparatorRules.All).Concat(UsageRules.All).Concat(SymbolRules.All)
            .OrderBy(check => check.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>A judge that reads symbols by itself, and by <c>dmtxread</c> and <c>ZXingReader</c> where they are installed.</summary>
    public DatamatrixJudge()
        : this(OutsideReader.Dmtx, OutsideReader.ZXing)
    {
    }

    /// <inheritdoc/>
    public override string Format => "datamatrix";

    /// <inheritdoc/>
    public override string Title => "Datamatrix INS";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = ["2.2"];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<DatamatrixArtefact>> Checks(string version) => AllChecks;

    /// <inheritdoc/>
    protected override ArtefactReading<DatamatrixArtefact> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        if (PngFormat.IsPng(bytes.Span))
            return ReadPicture(bytes, pageText: null, context, cancellation);
        if (!PdfPage.IsPdf(bytes.Span))
            return ReadContent(ContentInput.Decode(bytes), context);
        return PdfPage.TryRead(bytes, out var reason, cancellation) is { } page
            ? ReadPicture(page.Png, page.Text, context, cancellation)
            : Reading.Unreadable<DatamatrixArtefact>($"Non évalué : {reason}. Donner plutôt le contenu du datamatrix ou une image PNG du symbole.");
    }

    private static ArtefactReading<DatamatrixArtefact> ReadContent(ReadOnlyMemory<byte> content, JudgingContext context) =>
        content.Length > PayloadText.MaxSymbolContent
            ? Reading.Unreadable<DatamatrixArtefact>(
                $"Le contenu fait {content.Length} octets ; aucun symbole ECC 200 n'en porte plus de {PayloadText.MaxSymbolContent}. Donner le contenu d'un seul datamatrix.")
            : Reading.Of(new DatamatrixArtefact(PayloadReader.Read(content.Span), context));

    private ArtefactReading<DatamatrixArtefact> ReadPicture(ReadOnlyMemory<byte> png, string? pageText, JudgingContext context, CancellationToken cancellation)
    {
        var symbol = SymbolScan.Observe(png, otherReaders, cancellation);
        return symbol.Content is { } content
            ? Reading.Of(new DatamatrixArtefact(PayloadReader.Read(content.Span), context) { Symbol = symbol, PageText = pageText })
            : Reading.Unreadable<DatamatrixArtefact>(
                $"Non évalué : aucun symbole n'a été lu dans l'image ({symbol.Reasons}). Donner une image nette du symbole, ou le contenu qu'une douchette transmet.");
    }
}
