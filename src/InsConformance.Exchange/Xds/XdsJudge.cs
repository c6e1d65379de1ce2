using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Xds.Packaging;
using InsConformance.Exchange.Xds.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Xds;

/// <summary>
/// Judges what the metadata of the DMP and of MSSanté say of the patient, and whether the VIHF and the CDA documents that travel with them say
/// the same. Other metadata are not validated.
/// </summary>
public sealed class XdsJudge : FormatJudge<XdsSubmission>
{
    /// <inheritdoc/>
    public override string Format => "xds";

    /// <inheritdoc/>
    public override string Title => "Métadonnées XDS du DMP et de MSSanté";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = ["ci-sis"];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<XdsSubmission>> Checks(string version) => XdsRules.All;

    /// <inheritdoc/>
    protected override ArtefactReading<XdsSubmission> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        if (!XdsPackageReader.TryRead(bytes, cancellation, out var package, out var error))
            return Reading.Unreadable<XdsSubmission>(error);
        var submission = new XdsSubmission(package, context);
        return submission.Entries.Count > 0
            ? Reading.Of(submission)
            : Reading.Unreadable<XdsSubmission>(
                $"Le XML (racine « {package.Metadata.Root!.Name.LocalName} ») ne contient ni RegistryPackage ni ExtrinsicObject ; attendu {XdsPackageReader.Expected}.");
    }
}
