using InsConformance.Exchange.Datamatrix.Scanning;
using InsConformance.Exchange.Datamatrix.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix;

/// <summary>Judges a datamatrix INS given as its content, text or hexadecimal (rules DM-01 to DM-27).</summary>
public sealed class DatamatrixJudge : FormatJudge<DatamatrixArtefact>
{
    private static readonly RuleCheck<DatamatrixArtefact>[] AllChecks =
    [
        .. FrameRules.All.Concat(BlockRules.All).Concat(ValueRules.All).Concat(SeparatorRules.All).Concat(UsageRules.All).Concat(SymbolRules.All)
            .OrderBy(check => check.Rule.Id, StringComparer.Ordinal),
    ];

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
        var content = ContentInput.Decode(bytes);
        return content.Length > PayloadText.MaxSymbolContent
            ? Reading.Unreadable<DatamatrixArtefact>(
                $"Le contenu fait {content.Length} octets ; aucun symbole ECC 200 n'en porte plus de {PayloadText.MaxSymbolContent}. Donner le contenu d'un seul datamatrix.")
            : Reading.Of(new DatamatrixArtefact(PayloadReader.Read(content.Span), context));
    }
}
