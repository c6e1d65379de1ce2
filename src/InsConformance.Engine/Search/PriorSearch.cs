using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Search;

/// <summary>
/// « Recherche d'antériorité » (guide v2 règle 17, INS 7 to 10). Merged identities are not found, nor fictitious ones by a user who has no
/// access to sensitive identities. Results come in the order of the birth
/// name, the first name, then the identifier.
/// </summary>
public sealed class PriorSearch
{
    private readonly EngineParts _parts;
    private readonly NameMatching _matching;
    private readonly MatriculeReading _reading;

    internal PriorSearch(EngineParts parts)
    {
        _parts = parts;
        _matching = new NameMatching(parts.Store, parts.Rules);
        _reading = new MatriculeReading(parts.Rules);
    }

    /// <summary>The identities born that day whose names begin with what was typed.</summary>
    public Result<ImmutableArray<IdentityView>> ByBirthDate(Actor actor, NameSearch search) => Answer(
        actor,
        $"date de naissance {search.BirthDate.Display}, nom « {search.BirthName ?? search.UsedName} », "
        + $"prénom « {search.BirthGivenName ?? search.UsedFirstName} »",
        () => _matching.Find(search));

    /// <summary>
    /// The identities that carry the matricule. What is typed must have 15 characters and a right key, both checked before any search
    /// (INS 8.1).
    /// </summary>
    public Result<ImmutableArray<IdentityView>> ByMatricule(Actor actor, string typed)
    {
        if (_parts.Access.Demand(actor, Right.ConsultIdentities) is { } forbidden) return forbidden;
        return _reading.Read(typed).Then(matricule => Answer(actor, $"matricule INS {matricule}", () => Holding(matricule)));
    }

    private Result<ImmutableArray<IdentityView>> Answer(Actor actor, string criteria, Func<IEnumerable<RegisteredIdentity>> find)
    {
        if (_parts.Access.Demand(actor, Right.ConsultIdentities) is { } forbidden) return forbidden;
        ImmutableArray<RegisteredIdentity> found =
        [
            .. find()
                .Where(identity => MayFind(actor, identity))
                .OrderBy(identity => identity.Strict.BirthName.Value, StringComparer.Ordinal)
                .ThenBy(identity => identity.Strict.FirstBirthName.Value, StringComparer.Ordinal)
                .ThenBy(identity => identity.Id),
        ];
        _parts.Writer.Note(_parts.Scribe.Access(actor, null, AccessKind.Search, criteria));
        ImmutableArray<IdentityView> views = [.. found.Select(identity => _parts.Presenter.Show(identity, actor))];
        return new Result<ImmutableArray<IdentityView>>.Done(views, [.. views.SelectMany(view => view.Alerts)]);
    }

    private bool MayFind(Actor actor, RegisteredIdentity identity) =>
        !identity.Trust.Attributes.HasFlag(IdentityAttributes.Fictitious)
        || actor.May(Right.ConsultSensitiveIdentities)
        || !_parts.Rules.IsOn(EngineRule.FictitiousSearchReserved);

    private ImmutableArray<RegisteredIdentity> Holding(string matricule) =>
        Matricule.TryParse(matricule, out var value, out _) ? _parts.Store.Holding(value) : [];
}
