using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Store;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Register;

/// <summary>Creates, opens and edits identities (guide v2 règles 1, 3, 4, 5, 16, 26, 27).</summary>
public sealed class IdentityRegister
{
    private readonly EngineParts _parts;
    private readonly EntryPolicy _entries;
    private readonly IdentityEditor _editor;
    private readonly KnownIdentities _known;

    internal IdentityRegister(EngineParts parts)
    {
        _parts = parts;
        _entries = new EntryPolicy(parts.Rules);
        _editor = new IdentityEditor(_entries, parts.Trust);
        _known = new KnownIdentities(parts.Store, parts.Rules);
    }

    /// <summary>The fields that a creation form offers, with their labels (INS 1.1, INS 2).</summary>
    public ImmutableArray<FieldView> Form() => _parts.Presenter.Form();

    /// <summary>
    /// Creates an identity: the five mandatory traits and no other field demanded (règle 5). An identity already known with the same
    /// traits asks for a confirmation first. The status is « identité provisoire », or « identité validée » on a document of high
    /// confidence (T01, T03).
    /// </summary>
    public Result<IdentityView> Create(Actor actor, IdentityDraft draft)
    {
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbidden) return forbidden;
        if (draft.Document is not null && _parts.Access.Demand(actor, Right.CheckDocuments) is { } notAllowed) return notAllowed;

        return _entries.Read(_entries.Complete(draft.Traits, draft.IncompleteBirthDate))
            .Then(reading => Create(actor, draft, reading))
            .Select(identity => _parts.Presenter.Show(identity, actor));
    }

    /// <summary>Opens an identity; the access is traced (INS 3).</summary>
    public Result<IdentityView> Open(Actor actor, IdentityId id)
    {
        if (_parts.Access.Demand(actor, Right.ConsultIdentities) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        _parts.Writer.Note(_parts.Scribe.Access(actor, id, AccessKind.Consultation));
        var view = _parts.Presenter.Show(identity, actor);
        return new Result<IdentityView>.Done(view, view.Alerts);
    }

    /// <summary>
    /// Edits fields. Complementary traits always; strict traits of an identity that carries the INS by the super user only, and then
    /// matricule and OID are invalidated (T14, T15). A matricule is never typed.
    /// </summary>
    public Result<IdentityView> Edit(Actor actor, IdentityId id, IdentityEdit edit)
    {
        if (_parts.Access.Demand(actor, Right.EditIdentities) is { } forbidden) return forbidden;
        return _parts.Writer
            .Change(actor, ChangeKind.Modification, id, identity => _editor.Edit(identity, edit, actor), edit.ExpectedVersion)
            .Select(identity => _parts.Presenter.Show(identity, actor));
    }

    private Result<RegisteredIdentity> Create(Actor actor, IdentityDraft draft, EntryReading reading)
    {
        var known = _known.SimilarTo(reading.Strict);
        if (known.Length > 0 && !draft.IsConfirmedAsAnotherPerson) return KnownIdentities.ConfirmationNeeded(known);

        RecordedDocument? recorded = null;
        if (draft.Document is { } evidence
            && !_parts.Assessor.Record(evidence, reading.Strict.BirthDate, actor).TryGet(out recorded, out var unlisted))
        {
            return unlisted;
        }

        return _parts.Trust.Begin(CreationEvent(draft, reading.Strict, recorded))
            .Then(trust => _parts.Trust.Record(
                new RegisteredIdentity
                {
                    Id = new IdentityId(_parts.Numbering.Next("IPP")),
                    Strict = reading.Strict,
                    Complementary = reading.Complementary with
                    {
                        SocialSecurityNumber = draft.SocialSecurityNumber,
                        PostalAddress = draft.PostalAddress,
                        Telephone = draft.Telephone,
                    },
                    Trust = trust.State,
                    TypedNames = reading.TypedNames,
                    Documents = recorded is null ? [] : [recorded],
                },
                trust,
                actor))
            .Then(identity => _parts.Writer.Add(actor, ChangeKind.Creation, identity, ConfirmationNote(actor, identity.Id, known)))
            .With(_known.AlertsOn(known));
    }

    private TrustEvent CreationEvent(IdentityDraft draft, StrictTraits strict, RecordedDocument? document)
    {
        ImmutableArray<IdentityField> filled = [.. IdentityFields.All.Where(row => row.IsMandatoryAtCreation).Select(row => row.Field)];
        return document is { Proof.IsHighConfidence: true } && (draft.IsValidated || _parts.Site.Current.Trust.AutomaticValidation)
            ? new TrustEvent.CreatedWithProof(filled, document.Proof, strict.IsBirthDateFictive)
            : new TrustEvent.CreatedManually(filled, strict.IsBirthDateFictive);
    }

    private ImmutableArray<JournalEntry> ConfirmationNote(Actor actor, IdentityId id, ImmutableArray<RegisteredIdentity> known)
    {
        if (known.IsEmpty) return [];
        var others = string.Join(", ", known.Select(identity => identity.Id));
        return _parts.Scribe.Note(actor, ChangeKind.Creation, id, "Création confirmée malgré", null, others);
    }
}
