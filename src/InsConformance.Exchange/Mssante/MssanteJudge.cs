using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Cda.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Xds;
using InsConformance.Exchange.Xds.Packaging;
using InsConformance.Exchange.Xds.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Mssante;

/// <summary>
/// Judges a mail of the MSSanté space as it is kept in a file (<c>.eml</c>): the metadata of its <c>IHE_XDM.ZIP</c> by the rules of XDS, each document of the
/// archive by those of CDA, and whether the mailbox of the patient is that of the same matricule.
/// </summary>
public sealed class MssanteJudge : FormatJudge<MssanteArtefact>
{
    private const string Metadata = "IHE_XDM.ZIP, METADATA.XML";
    private const string NoDocument = "le message ne porte aucun document CDA.";

    private static readonly Dictionary<string, RuleCheck<MssanteArtefact>[]> ByVersion =
        CdaProfile.All.ToDictionary(profile => profile.Version, profile => ChecksOf(profile.Version), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Format => "mssante";

    /// <inheritdoc/>
    public override string Title => "message MSSanté (.eml) avec IHE_XDM.ZIP";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = [.. CdaProfile.All.Select(profile => profile.Version)];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<MssanteArtefact>> Checks(string version) => ByVersion[version];

    /// <inheritdoc/>
    protected override ArtefactReading<MssanteArtefact> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        if (!MailMessage.TryRead(bytes, out _))
            return Reading.Unreadable<MssanteArtefact>("Le fichier ne commence pas par les en-têtes d'un message (From, To, MIME-Version) ; attendu un message MSSanté enregistré tel quel (.eml).");
        if (!XdsPackageReader.TryRead(bytes, cancellation, out var package, out var error))
            return Reading.Unreadable<MssanteArtefact>(error);
        return Reading.Of(new MssanteArtefact(new XdsSubmission(package, context), [.. Documents(package, context)]));
    }

    private static IEnumerable<(string Path, CdaDocument Document)> Documents(XdsPackage package, JudgingContext context)
    {
        foreach (var document in package.Documents)
        {
            if (CdaReader.TryRead(document.Content, out var root, out _))
                yield return ($"IHE_XDM.ZIP, {document.Path}", new CdaDocument(root, context));
        }
    }

    private static RuleCheck<MssanteArtefact>[] ChecksOf(string version) => [.. XdsRules.All.Select(OfMetadata), .. CdaRules.Of(version).Select(OfDocuments)];

    private static RuleCheck<MssanteArtefact> OfMetadata(RuleCheck<XdsSubmission> check) =>
        new(check.Rule, message => check.Check(message.Submission).Select(departure => At(Metadata, departure)))
        {
            Obstacle = check.Obstacle is { } obstacle ? message => obstacle(message.Submission) : null,
        };

    private static RuleCheck<MssanteArtefact> OfDocuments(RuleCheck<CdaDocument> check) => new(check.Rule, message => message.Documents
        .Where(document => check.Obstacle?.Invoke(document.Document) is null)
        .SelectMany(document => check.Check(document.Document).Select(departure => At(document.Path, departure))))
    {
        Obstacle = message => message.Documents.Count == 0
            ? NoDocument
            : message.Documents.Select(document => check.Obstacle?.Invoke(document.Document)).Aggregate((one, other) => one is null || other is null ? null : one),
    };

    /// <summary>What is no place of an XML file says by itself where it is: « message, To ».</summary>
    private static Departure At(string place, Departure departure) =>
        departure.Location.StartsWith('/') ? departure with { Location = $"{place}, {departure.Location}" } : departure;
}
