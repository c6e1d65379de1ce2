using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Documents;

/// <summary>Records the « justificatifs » and validates identities on them (guide v2 règle 19, INS 18 to 21, INS 24).</summary>
public sealed class DocumentDesk
{
    private readonly EngineParts _parts;

    internal DocumentDesk(EngineParts parts) => _parts = parts;

    /// <summary>The kinds of document that the site offers, in order.</summary>
    public ImmutableArray<DocumentKind> Kinds => _parts.Site.Current.Documents.Kinds;

    /// <summary>The kind chosen before the user chooses: always none (v3 EXI ID 19).</summary>
    public DocumentKind? Preselected => _parts.Rules.IsOn(EngineRule.NoDocumentPreselected) ? null : Kinds.FirstOrDefault();

    /// <summary>
    /// Records a document. It validates nothing by itself, unless the site switched the automatism on and the document is of high
    /// confidence (INS 21).
    /// </summary>
    public Result<IdentityView> Record(Actor actor, IdentityId id, DocumentEvidence evidence) =>
        Change(actor, id, ChangeKind.Document, identity => _parts.Assessor
            .Record(evidence, identity.Strict.BirthDate, actor)
            .Then(document => ValidateAutomatically(
                identity with { Documents = identity.Documents.Add(document) }, document.Proof, actor)));

    /// <summary>
    /// « Valider » : the manual action by which the user says that he checked the identity on a recorded document of high confidence (INS
    /// 20, T10, T12).
    /// </summary>
    public Result<IdentityView> Validate(Actor actor, IdentityId id) => Change(actor, id, ChangeKind.Validation, identity =>
    {
        var proofs = identity.Documents
            .Where(document => !document.IsWithdrawn)
            .Select(document => _parts.Assessor.Assess(document.Evidence, identity.Strict.BirthDate))
            .OfType<IdentityProof>()
            .ToList();
        return (proofs.FindLast(proof => proof.IsHighConfidence) ?? proofs.LastOrDefault()) is { } proof
            ? _parts.Trust.Apply(identity, new TrustEvent.ProofValidated(proof) { By = actor.Role() }, actor)
            : new EngineRefusal(
                RefusalKind.Rule,
                "Aucun justificatif n'est enregistré ; enregistrer un justificatif à haut niveau de confiance avant de valider l'identité.",
                EngineRule.HighConfidenceDemanded.Reference);
    });

    /// <summary>Withdraws a document recorded wrongly; the validation that rested on it falls with it (T17, T18).</summary>
    public Result<IdentityView> Withdraw(Actor actor, IdentityId id, string code) => Change(actor, id, ChangeKind.Document, identity =>
    {
        var index = LastIndexOf(identity.Documents, code);
        if (index < 0)
        {
            return new EngineRefusal(
                RefusalKind.Unknown, $"Aucun justificatif « {code} » n'est enregistré dans cette identité.", EngineReferences.Known);
        }

        var withdrawn = identity.Documents[index] with { IsWithdrawn = true };
        var without = identity with { Documents = identity.Documents.SetItem(index, withdrawn) };
        return identity.Trust.Proof is { } proof && IsOf(proof, code)
            ? _parts.Trust.Apply(without, new TrustEvent.ProofWithdrawn { By = actor.Role(Right.DowngradeIdentities) }, actor)
            : without;
    });

    /// <summary>
    /// The person refuses to show a document: the status does not change, the INS is not referenced, care goes on; the refusal is traced.
    /// </summary>
    public Result<IdentityView> RecordRefusalOfThePerson(Actor actor, IdentityId id)
    {
        if (_parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        _parts.Writer.Note(_parts.Scribe.Note(
            actor, ChangeKind.Document, id, "Présentation d'un justificatif", null, "refusée par la personne"));
        return _parts.Presenter.Show(identity, actor);
    }

    private Result<RegisteredIdentity> ValidateAutomatically(RegisteredIdentity identity, IdentityProof proof, Actor actor)
    {
        var isAutomatic = _parts.Site.Current.Trust.AutomaticValidation;
        if (!proof.IsHighConfidence || identity.Trust.Attributes.Block()) return identity;
        if (isAutomatic)
            return _parts.Trust.Apply(identity, new TrustEvent.ProofValidated(proof) { By = AuthorRole.Software }, actor);
        return _parts.Rules.IsOn(EngineRule.AutomatismDisablable)
            ? identity
            : _parts.Trust.Apply(identity, new TrustEvent.ProofValidated(proof) { By = actor.Role() }, actor);
    }

    private Result<IdentityView> Change(
        Actor actor, IdentityId id, ChangeKind kind, Func<RegisteredIdentity, Result<RegisteredIdentity>> change)
    {
        if (_parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        return _parts.Writer.Change(actor, kind, id, change).Select(identity => _parts.Presenter.Show(identity, actor));
    }

    private static int LastIndexOf(ImmutableArray<RecordedDocument> documents, string code)
    {
        var index = documents.Length - 1;
        while (index >= 0 && (documents[index].IsWithdrawn || !IsOf(documents[index].Proof, code))) index--;
        return index;
    }

    private static bool IsOf(IdentityProof proof, string code) => string.Equals(proof.Code, code, StringComparison.Ordinal);
}
