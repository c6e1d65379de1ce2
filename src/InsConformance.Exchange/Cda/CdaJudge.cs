using InsConformance.Exchange.Cda.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda;

/// <summary>
/// Judges the patient of a CDA R2 header against the « volet Structuration minimale » of the CI-SIS. The official schematron is XSLT 2.0, which
/// .NET cannot run: its assertions on the patient are stated again here. The rest of the document is not validated.
/// </summary>
public sealed class CdaJudge : FormatJudge<CdaDocument>
{
    /// <inheritdoc/>
    public override string Format => "cda";

    /// <inheritdoc/>
    public override string Title => "CDA R2, structuration minimale du CI-SIS";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = [.. CdaProfile.All.Select(profile => profile.Version)];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<CdaDocument>> Checks(string version) => CdaRules.Of(version);

    /// <inheritdoc/>
    protected override ArtefactReading<CdaDocument> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation) =>
        CdaReader.TryRead(bytes, out var root, out var error) ? Reading.Of(new CdaDocument(root, context)) : Reading.Unreadable<CdaDocument>(error);
}
