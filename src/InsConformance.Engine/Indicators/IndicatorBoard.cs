using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Indicators;

/// <summary>Counts what the ANS recommends to follow: statuses of the base, calls to INSi, documents referenced with the INS.</summary>
public sealed class IndicatorBoard
{
    private readonly EngineParts _parts;

    internal IndicatorBoard(EngineParts parts) => _parts = parts;

    /// <summary>The indicators of a period: journals between two instants, base as it is now.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="from">Beginning, included.</param>
    /// <param name="to">End, left out.</param>
    public Result<IndicatorSet> Read(Actor actor, DateTimeOffset from, DateTimeOffset to)
    {
        if (_parts.Access.Demand(actor, Right.ConsultJournals) is { } forbidden) return forbidden;

        var rows = _parts.Store.Journal().Where(row => row.At >= from && row.At < to).ToList();
        var calls = rows.OfType<InsiCallEntry>().ToList();
        var emissions = rows.OfType<EmissionEntry>().ToList();
        var all = _parts.Store.All();
        var active = all.Where(identity => identity.IsActive).ToList();
        var found = calls.Count(call => call.Code is "00");
        return new IndicatorSet
        {
            Identities = active.Count,
            ByStatus = Count(active, identity => identity.Trust.Status),
            Calls = calls.Count,
            CallsByModality = Count(calls.Where(call => call.Modality is not null), call => call.Modality!.Value),
            CallsByCode = Count(calls.Where(call => call.Code is not null), call => call.Code!),
            TechnicalErrors = calls.Count(call => call.TechnicalError is not null),
            RefusedAttempts = rows.OfType<RefusedAttemptEntry>().Count(),
            CallsPerSuccess = found == 0 ? null : (double)calls.Count / found,
            EmissionsWithIns = emissions.Count(emission => emission.CarriesIns),
            EmissionsWithoutIns = emissions.Count(emission => !emission.CarriesIns),
            Doubtful = Marked(active, IdentityAttributes.Doubtful),
            Fictitious = Marked(active, IdentityAttributes.Fictitious),
            Merged = all.Length - active.Count,
            ToVerify = active.Count(identity => identity.Trust.EmissionIsSuspended),
        };
    }

    private static ImmutableSortedDictionary<TKey, int> Count<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key)
        where TKey : notnull =>
        rows.GroupBy(key).ToImmutableSortedDictionary(group => group.Key, group => group.Count());

    private static int Marked(List<RegisteredIdentity> identities, IdentityAttributes attribute) =>
        identities.Count(identity => identity.Trust.Attributes.HasFlag(attribute));
}
