using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Merging;

/// <summary>
/// « Fusion » of two identities of one person (T28). No official text says how: the rules are those seen in the field, and every doubt is
/// a refusal.
/// </summary>
public sealed class MergeDesk
{
    private readonly EngineParts _parts;

    internal MergeDesk(EngineParts parts) => _parts = parts;

    /// <summary>
    /// Merges an identity into another. The survivor keeps the best justified status, with the traits that were checked; it receives
    /// documents and histories; the other is closed. Two different INS are never merged; two different statuses ask for a confirmation.
    /// </summary>
    /// <param name="actor">Who; not an ordinary user.</param>
    /// <param name="survivor">The identity that stays.</param>
    /// <param name="absorbed">The identity that is closed.</param>
    /// <param name="isConfirmed">The user saw that the statuses differ and goes on.</param>
    public Result<IdentityView> Merge(Actor actor, IdentityId survivor, IdentityId absorbed, bool isConfirmed = false)
    {
        if (_parts.Access.Demand(actor, Right.MergeIdentities) is { } forbidden) return forbidden;
        if (survivor == absorbed)
        {
            return new EngineRefusal(
                RefusalKind.Invalid, "Une identité ne se fusionne pas avec elle-même ; choisir deux identités.", EngineReferences.Known);
        }

        return _parts.Writer
            .ChangeBoth(actor, ChangeKind.Merge, survivor, absorbed, (kept, lost) => Merge(actor, kept, lost, isConfirmed))
            .Select(pair => _parts.Presenter.Show(pair.First, actor));
    }

    /// <summary>
    /// Undoes the last merge of an identity: both get back what they were, histories included, as long as the survivor was not changed
    /// since.
    /// </summary>
    public Result<IdentityView> Undo(Actor actor, IdentityId survivor)
    {
        if (_parts.Access.Demand(actor, Right.MergeIdentities) is { } forbidden) return forbidden;
        if (_parts.Store.Find(survivor) is not { } identity) return IdentityWriter.Unknown(survivor);
        if (identity.Merges.LastOrDefault() is not { } merge)
        {
            return new EngineRefusal(
                RefusalKind.Unknown, $"Aucune fusion n'est à défaire dans l'identité {survivor}.", EngineReferences.Known);
        }

        return _parts.Writer
            .ChangeBoth(actor, ChangeKind.Merge, survivor, merge.AbsorbedBefore.Id, (kept, lost) => Undo(actor, kept, lost, merge))
            .Select(pair => _parts.Presenter.Show(pair.First, actor));
    }

    private Result<(RegisteredIdentity First, RegisteredIdentity Second)> Undo(
        Actor actor, RegisteredIdentity kept, RegisteredIdentity lost, MergeRecord merge)
    {
        var isUntouched = kept.Version == merge.SurvivorBefore.Version + 1;
        return isUntouched || !_parts.Rules.IsOn(EngineRule.MergeUndone)
            ? (BackTo(merge.SurvivorBefore, kept, actor), BackTo(merge.AbsorbedBefore, lost, actor))
            : new EngineRefusal(
                RefusalKind.Rule,
                "L'identité a été modifiée depuis la fusion : la défaire perdrait ces modifications.",
                EngineRule.MergeUndone.Reference);
    }

    /// <summary>The identity as it was, with the history of all that happened since: a status never changes in silence (INS 26).</summary>
    private RegisteredIdentity BackTo(RegisteredIdentity before, RegisteredIdentity now, Actor actor)
    {
        if (before.Trust.Status == now.Trust.Status) return before with { StatusHistory = now.StatusHistory };
        var back = new StatusChange(now.Trust.Status, before.Trust.Status, before.Trust.Attributes, TrustTransitions.T28);
        var row = back.RecordedBy(new Responsible(actor.Name), _parts.Clock.GetUtcNow());
        return before with { StatusHistory = now.StatusHistory.Add(row) };
    }

    private Result<(RegisteredIdentity First, RegisteredIdentity Second)> Merge(
        Actor actor, RegisteredIdentity survivor, RegisteredIdentity absorbed, bool isConfirmed)
    {
        if (survivor.Trust.Status != absorbed.Trust.Status && !isConfirmed && _parts.Rules.IsOn(EngineRule.MergeOfStatusesConfirmed))
        {
            return new EngineRefusal(
                RefusalKind.ConfirmationNeeded,
                $"« {absorbed.Trust.Status.Label()} » serait fusionnée dans « {survivor.Trust.Status.Label()} » ; "
                + "comparer les traits, puis confirmer la fusion.",
                EngineRule.MergeOfStatusesConfirmed.Reference)
            {
                Candidates = [survivor.Id, absorbed.Id],
            };
        }

        var by = actor.Role(Right.MergeIdentities);
        return _parts.Trust.Apply(survivor, new TrustEvent.AbsorbedAnother(absorbed.Trust) { By = by }, actor)
            .Then(kept => _parts.Trust.Apply(absorbed, new TrustEvent.AbsorbedByAnother { By = by }, actor)
                .Select(lost => (Survivor(survivor, kept, absorbed), lost with { MergedInto = survivor.Id })));
    }

    private RegisteredIdentity Survivor(RegisteredIdentity before, RegisteredIdentity kept, RegisteredIdentity absorbed)
    {
        var takesTheOther = kept.Trust.Evidence != before.Trust.Evidence;
        var keepsHistories = _parts.Rules.IsOn(EngineRule.MergeKeepsHistories);
        return kept with
        {
            Strict = takesTheOther ? absorbed.Strict : kept.Strict,
            TypedNames = takesTheOther ? absorbed.TypedNames : kept.TypedNames,
            Acquisition = takesTheOther ? absorbed.Acquisition : kept.Acquisition,
            InsiConfirmedAt = takesTheOther ? absorbed.InsiConfirmedAt : kept.InsiConfirmedAt,
            Complementary = kept.Complementary with
            {
                UsedName = kept.Complementary.UsedName ?? absorbed.Complementary.UsedName,
                UsedFirstName = kept.Complementary.UsedFirstName ?? absorbed.Complementary.UsedFirstName,
                SocialSecurityNumber = kept.Complementary.SocialSecurityNumber ?? absorbed.Complementary.SocialSecurityNumber,
                PostalAddress = kept.Complementary.PostalAddress ?? absorbed.Complementary.PostalAddress,
                Telephone = kept.Complementary.Telephone ?? absorbed.Complementary.Telephone,
            },
            Documents = kept.Documents.AddRange(absorbed.Documents),
            FormerIns = keepsHistories
                ? [.. kept.FormerIns, .. absorbed.FormerIns.Where(former => !kept.FormerIns.Any(former.SaysTheSameAs))]
                : kept.FormerIns,
            Merges = kept.Merges.Add(new MergeRecord(before, absorbed)),
        };
    }
}
