using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Documents;

/// <summary>Says what a document is worth for the site, today, for that person (guide v2 règle 19; RNIV 1, § 3.3.3).</summary>
internal sealed class DocumentAssessor(EngineRules rules, SiteConfiguration site, TimeProvider clock)
{
    private const int Majority = 18;

    /// <summary>The document as the identity will keep it, or why it cannot be recorded.</summary>
    public Result<RecordedDocument> Record(DocumentEvidence evidence, BirthDate birthDate, Actor actor)
    {
        if (Assess(evidence, birthDate) is not { } proof)
        {
            return new EngineRefusal(
                RefusalKind.Invalid,
                $"« {evidence.Code} » n'est pas dans la liste des justificatifs du site ; en choisir un de la liste, "
                + "ou le faire ajouter par l'administrateur.",
                EngineRule.DocumentsListedBySite.Reference);
        }

        var document = new RecordedDocument(evidence, proof, clock.GetUtcNow(), actor.Name);
        return new Result<RecordedDocument>.Done(document, evidence.ValidUntil < Today ? [Expired(proof)] : []);
    }

    /// <summary>Kind and confidence of a document under the present settings; null when the site does not list it.</summary>
    public IdentityProof? Assess(DocumentEvidence evidence, BirthDate birthDate) => KindOf(evidence.Code) is { } kind
        ? new IdentityProof(kind.Code, kind.Label, IsHigh(kind, evidence, birthDate))
        : rules.IsOn(EngineRule.DocumentsListedBySite) ? null : new IdentityProof(evidence.Code, evidence.Code, IsHighConfidence: false);

    private static Alert Expired(IdentityProof proof) => new(
        AlertKind.Information,
        $"Le justificatif « {proof.Label} » n'est plus en cours de validité.",
        EngineRule.DocumentNatureKept.Reference);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private DocumentKind? KindOf(string code) => rules.IsOn(EngineRule.ConfidenceSetBySite)
        ? site.Current.Documents.Find(code)
        : DocumentCatalogue.Default.Find(code);

    private bool IsHigh(DocumentKind kind, DocumentEvidence evidence, BirthDate birthDate) =>
        kind.Confidence is ConfidenceLevel.High
        || !rules.IsOn(EngineRule.HighConfidenceDemanded)
        || kind.SufficientWhen switch
        {
            DocumentCondition.MinorWithAuthority => IsMinor(birthDate) && IsVouchedFor(evidence.Authority),
            DocumentCondition.NursingHomeAdmission =>
                evidence.IsNursingHomeAdmission || !rules.IsOn(EngineRule.NursingHomeDocumentInContext),
            _ => false,
        };

    private bool IsVouchedFor(AuthorityDocument? authority) => !rules.IsOn(EngineRule.MinorVouchedForByAnAdult)
        || (authority is not null
            && KindOf(authority.Code) is { Confidence: ConfidenceLevel.High }
            && (!authority.IsGuardian || authority.HasCourtDecision));

    private bool IsMinor(BirthDate birthDate) => birthDate.ToDateOnly() is { } day && day.AddYears(Majority) > Today;
}
