using System.Collections.Concurrent;
using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Flows;

/// <summary>Does here what the « référentiel d'identités » of the domain says that it did: traits, INS, status, attributes, merges (T07, T10, T16, T18 to T22, T28).</summary>
internal sealed class FlowMirror(EngineParts parts)
{
    private readonly EntryPolicy _entries = new(parts.Rules);
    private readonly ReceivedNumbers _numbers = new(parts.Rules, parts.Site);
    private readonly ConcurrentDictionary<(string Emitter, string LocalIdentifier), IdentityId> _mirrored = new();

    /// <summary>Integrates the patient of a message.</summary>
    public Result<IdentityView> Integrate(Actor actor, string emitter, FlowReading reading)
    {
        var known = Known(emitter, reading);
        if (reading.DeletesIns && known is null)
            return new EngineRefusal(RefusalKind.Invalid, "L'INS à supprimer n'est celle d'aucune identité connue ici.", EngineReferences.Known);
        if (known is { } kept && IsIgnored(reading)) return Shown(actor, kept);
        if (!_entries.Read(reading.Traits).TryGet(out var traits, out var unreadable)) return unreadable;

        var number = _numbers.Read(reading.From(emitter));
        var complementary = traits.Complementary with { SocialSecurityNumber = reading.SocialSecurityNumber };
        var happening = EventOf(reading, number.Ins);
        var integrated = known is { } id
            ? Update(actor, id, Absorbed(emitter, reading, id), identity => After(identity, traits.Strict, complementary, happening, reading.Attributes, actor))
            : Create(actor, traits.Strict, complementary, happening, reading.Attributes);
        return integrated.With(number.Alerts).Select(identity =>
        {
            foreach (var local in reading.LocalIdentifiers.Concat(reading.AbsorbedIdentifiers))
                _mirrored[(emitter, local)] = identity.Id;
            return parts.Presenter.Show(identity, actor);
        });
    }

    private bool IsIgnored(FlowReading reading) =>
        (reading.DeletesIns && !parts.Rules.IsOn(EngineRule.FlowDeletionObeyed))
        || (reading.ChangesIns && !parts.Rules.IsOn(EngineRule.FlowChangeObeyed));

    private Result<RegisteredIdentity> Create(
        Actor actor, StrictTraits strict, ComplementaryTraits complementary, TrustEvent happening, IdentityAttributes attributes) => parts.Trust.Begin(happening)
        .Then(trust => parts.Trust.Record(
            new RegisteredIdentity
            {
                Id = new IdentityId(parts.Numbering.Next("IPP")),
                Strict = strict,
                Complementary = complementary,
                Trust = trust.State,
                Acquisition = AcquisitionMode.Received,
            },
            trust,
            actor))
        .Then(identity => WithAttributes(identity, attributes, actor))
        .Then(identity => parts.Writer.Add(actor, ChangeKind.Reception, identity));

    private Result<RegisteredIdentity> Update(
        Actor actor, IdentityId id, IdentityId? absorbed, Func<RegisteredIdentity, Result<RegisteredIdentity>> change) => absorbed is { } other
        ? parts.Writer
            .ChangeBoth(actor, ChangeKind.Reception, id, other, (survivor, lost) => change(survivor).Then(kept => Close(lost, actor)
                .Select(closed => (kept with { Merges = kept.Merges.Add(new MergeRecord(survivor, lost)) }, closed with { MergedInto = id }))))
            .Select(pair => pair.First)
        : parts.Writer.Change(actor, ChangeKind.Reception, id, change);

    /// <summary>What the référentiel takes away comes first: an attribute would keep the status from following.</summary>
    private Result<RegisteredIdentity> After(
        RegisteredIdentity identity, StrictTraits strict, ComplementaryTraits complementary, TrustEvent happening, IdentityAttributes attributes, Actor actor) =>
        WithAttributes(identity, identity.Trust.Attributes & attributes, actor)
            .Then(freed => parts.Trust.Apply(freed with { Strict = strict, Complementary = complementary }, happening, actor))
            .Then(followed => WithAttributes(followed, attributes, actor));

    private Result<RegisteredIdentity> Close(RegisteredIdentity identity, Actor actor) => WithAttributes(identity, IdentityAttributes.None, actor)
        .Then(freed => parts.Trust.Apply(freed, new TrustEvent.AbsorbedByAnother { By = AuthorRole.Flow }, actor));

    private Result<RegisteredIdentity> WithAttributes(RegisteredIdentity identity, IdentityAttributes said, Actor actor)
    {
        if (!parts.Rules.IsOn(EngineRule.FlowAttributesMirrored)) return identity;
        Result<RegisteredIdentity> result = identity;
        foreach (var attribute in Enum.GetValues<IdentityAttributes>().Where(one => one is not IdentityAttributes.None))
        {
            if (Change(attribute, identity.Trust.Attributes.HasFlag(attribute), said.HasFlag(attribute)) is { } change)
                result = result.Then(current => parts.Trust.Apply(current, change, actor));
        }

        return result;
    }

    private static TrustEvent? Change(IdentityAttributes attribute, bool isSet, bool isSaid) => (attribute, isSet, isSaid) switch
    {
        (IdentityAttributes.Homonym, false, true) => new TrustEvent.HomonymSet { By = AuthorRole.Flow },
        (IdentityAttributes.Homonym, true, false) => new TrustEvent.HomonymRemoved { By = AuthorRole.Flow },
        (IdentityAttributes.Doubtful, false, true) => new TrustEvent.DoubtfulSet { By = AuthorRole.Flow },
        (IdentityAttributes.Doubtful, true, false) => new TrustEvent.DoubtfulRemoved { By = AuthorRole.Flow },
        (IdentityAttributes.Fictitious, false, true) => new TrustEvent.FictitiousSet { By = AuthorRole.Flow },
        (IdentityAttributes.Fictitious, true, false) => new TrustEvent.FictitiousRemoved { By = AuthorRole.Flow },
        _ => null,
    };

    private TrustEvent.ReceivedFromOwnDomain EventOf(FlowReading reading, Ins? ins) => new(
        parts.Rules.IsOn(EngineRule.FlowValidInsStored) && !reading.DeletesIns ? ins : null,
        reading.IsValidated || (ins is not null && !parts.Rules.IsOn(EngineRule.FlowUnreliableInsLeftOut)),
        parts.Site.Current.Documents.Find(reading.DocumentCode) is { } kind ? new IdentityProof(kind.Code, kind.Label, kind.Confidence is ConfidenceLevel.High) : null,
        reading.DateIsFictive);

    /// <summary>The identity of the message: by its local identifiers, by the INS that it gives up, or by the identifier that a merge gives up.</summary>
    private IdentityId? Known(string emitter, FlowReading reading)
    {
        if (Mirrored(emitter, reading.LocalIdentifiers) is { } mirrored) return mirrored;
        foreach (var former in reading.FormerMatricules)
        {
            if (Matricule.TryParse(former, out var matricule, out _) && parts.Store.Holding(matricule) is [var holder, ..]) return holder.Id;
        }

        return Mirrored(emitter, reading.AbsorbedIdentifiers);
    }

    /// <summary>The other identity, which a merge closes; null when the message merges nothing that is known here.</summary>
    private IdentityId? Absorbed(string emitter, FlowReading reading, IdentityId survivor) =>
        parts.Rules.IsOn(EngineRule.FlowMergeObeyed) && Mirrored(emitter, reading.AbsorbedIdentifiers) is { } absorbed && absorbed != survivor ? absorbed : null;

    private IdentityId? Mirrored(string emitter, IEnumerable<string> localIdentifiers)
    {
        foreach (var local in localIdentifiers)
        {
            if (_mirrored.TryGetValue((emitter, local), out var identity)) return identity;
        }

        return null;
    }

    private Result<IdentityView> Shown(Actor actor, IdentityId id) =>
        parts.Store.Find(id) is { } identity ? parts.Presenter.Show(identity, actor) : IdentityWriter.Unknown(id);
}
