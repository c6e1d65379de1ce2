using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.VitaleApps;

/// <summary>
/// Takes in what the « appli carte Vitale » of a person gives: the identity is qualified on it, without a call to INSi (RNIV § 4.3.4, secondary; T29; business
/// scenario C9). The document must be one that the site holds for high-confidence.
/// </summary>
public sealed class VitaleAppDesk
{
    private static readonly DocumentEvidence Application = new("AV");

    private readonly EngineParts _parts;
    private readonly EntryPolicy _entries;
    private readonly KnownIdentities _known;
    private readonly RetrievalDesk _retrieval;

    internal VitaleAppDesk(EngineParts parts, RetrievalDesk retrieval)
    {
        (_parts, _retrieval) = (parts, retrieval);
        _entries = new EntryPolicy(parts.Rules);
        _known = new KnownIdentities(parts.Store, parts.Rules);
    }

    /// <summary>Takes in a reading.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="id">The identity that is open; null for none: then the one that holds the INS, or a new one.</param>
    /// <param name="reading">What the reader delivered.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<IdentityView>> ReadAsync(Actor actor, IdentityId? id, VitaleAppReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var taken = Read(actor, id, reading);
        if (taken.TryGet(out var view, out _) && !_parts.Rules.IsOn(EngineRule.VitaleAppWithoutInsiCall))
            await _retrieval.StartAsync(actor, view.Id, RetrievalRequest.Default, cancellationToken);
        return taken;
    }

    private Result<IdentityView> Read(Actor actor, IdentityId? id, VitaleAppReading reading)
    {
        if (_parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        return InsOf(reading)
            .Then(ins => _entries.Read(WithFirstName(reading.Traits))
                .Then(entry => (id ?? HolderOf(ins)) is { } known ? Update(actor, known, ins, entry) : Create(actor, ins, entry)))
            .Select(identity => _parts.Presenter.Show(identity, actor));
    }

    private Result<RegisteredIdentity> Create(Actor actor, Ins ins, EntryReading entry)
    {
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbidden) return forbidden;
        var known = _known.SimilarTo(entry.Strict);
        return _parts.Assessor.Record(Application, entry.Strict.BirthDate, actor)
            .Then(document => _parts.Trust.Begin(Event(ins, document.Proof, new TrustEvent.CreatedFromInsi(new InsiReturn(ins))))
                .Then(trust => _parts.Trust.Record(
                    new RegisteredIdentity
                    {
                        Id = new IdentityId(_parts.Numbering.Next("IPP")),
                        Strict = entry.Strict,
                        Complementary = entry.Complementary,
                        Trust = trust.State,
                        Documents = [document],
                        Acquisition = AcquisitionMode.VitaleApp,
                    },
                    trust,
                    actor)))
            .Then(identity => _parts.Writer.Add(actor, Kind(ChangeKind.Creation), identity))
            .With(_known.AlertsOn(known));
    }

    private Result<RegisteredIdentity> Update(Actor actor, IdentityId id, Ins ins, EntryReading entry) =>
        _parts.Writer.Change(actor, Kind(ChangeKind.Modification), id, identity =>
        {
            if (Contradiction(identity.Strict, entry.Strict) is { } contradiction && _parts.Rules.IsOn(EngineRule.VitaleAppContradictionStops))
                return contradiction.Under(EngineRule.VitaleAppContradictionStops.Reference);
            return _parts.Assessor.Record(Application, entry.Strict.BirthDate, actor)
                .Then(document => _parts.Trust.Apply(
                    identity with
                    {
                        Strict = entry.Strict with { FirstBirthName = Coherent(identity.Strict.FirstBirthName, entry.Strict) },
                        Documents = identity.Documents.Add(document),
                        Acquisition = AcquisitionMode.VitaleApp,
                    },
                    Event(ins, document.Proof, new TrustEvent.InsiAnswerAccepted(new InsiReturn(ins))),
                    actor));
        });

    /// <summary>What happens to trust; without the rule, the application counts for no more than a return of INSi.</summary>
    private TrustEvent Event(Ins ins, IdentityProof proof, TrustEvent withoutRule) =>
        _parts.Rules.IsOn(EngineRule.VitaleAppQualifies) ? new TrustEvent.VitaleAppRead(ins, proof) : withoutRule;

    private ChangeKind Kind(ChangeKind withoutRule) => _parts.Rules.IsOn(EngineRule.VitaleAppTraced) ? ChangeKind.VitaleApp : withoutRule;

    private Result<Ins> InsOf(VitaleAppReading reading)
    {
        if (!Ins.TryParse(reading.Matricule, reading.Oid, out var ins, out var refusal)) return Unusable(refusal);
        return (ins.Matricule.KeyRefusal ?? ins.Oid.RefusalOn(_parts.Site.Current.Platform)) is { } defect ? Unusable(defect) : ins;
    }

    private static EngineRefusal Unusable(Refusal defect) =>
        new(RefusalKind.Rule, $"La lecture de l'appli carte Vitale est inexploitable. {defect.Message}", defect.Rule) { Fields = [defect] };

    private IdentityId? HolderOf(Ins ins) => _parts.Store.Holding(ins.Matricule).FirstOrDefault(identity => identity.Trust.Ins == ins)?.Id;

    private static TraitsEntry WithFirstName(TraitsEntry traits) =>
        string.IsNullOrWhiteSpace(traits.FirstBirthName) && traits.BirthGivenNames?.Trim() is { Length: > 0 } list
            ? traits with { FirstBirthName = list.Split(' ')[0] }
            : traits;

    /// <summary>The 1er prénom chosen here stays, as with a return of INSi, as long as it begins the list.</summary>
    private static StoredName Coherent(StoredName chosen, StrictTraits read) =>
        read.BirthGivenNames?.BeginWith(chosen) is true ? chosen : read.FirstBirthName;

    private static Objection? Contradiction(StrictTraits local, StrictTraits read)
    {
        var comparison = TraitComparer.Compare(local, new ReturnedIdentity
        {
            BirthName = read.BirthName.Value,
            GivenNames = read.BirthGivenNames?.List.Value,
            Sex = read.Sex.Code(),
            BirthDate = read.BirthDate.ToIso(),
            BirthPlace = read.BirthPlace.Code,
        });
        return comparison.Correspondence is Correspondence.Major
            ? new Objection($"L'appli carte Vitale ne concorde pas avec l'identité ouverte, qui est inchangée : {string.Join(" ; ", comparison.Differences)}. Vérifier que c'est le bon dossier.")
            : null;
    }
}
