using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>Makes the calls of one retrieval, and keeps what they gave.</summary>
internal sealed class SearchRunner(EngineParts parts, InsiCaller caller)
{
    /// <summary>Searches by traits, call after call, as the plan says. When a call may not leave after others did, what they gave stands.</summary>
    public async Task<Result<PendingRetrieval>> RunByTraitsAsync(
        Actor actor,
        RetrievalId id,
        RegisteredIdentity? identity,
        StrictTraits traits,
        RetrievalRequest request,
        CancellationToken cancellationToken)
    {
        var plan = new SearchPlan(traits, request, parts.Site.Current.Decision, parts.Rules);
        var retrieval = Begin(id, identity, InsiMode.Traits);
        InsiResult? previous = null;
        while (plan.Next(previous) is { } step)
        {
            var place = PlaceSent(traits.BirthPlace, step.WithBirthPlace);
            var call = await caller.ByTraitsAsync(actor, identity?.Id, id, Request(traits, step.GivenName, place), cancellationToken);
            if (!call.TryGet(out var made, out var refused))
            {
                if (retrieval.Calls.IsEmpty) return refused;
                break;
            }

            previous = made.Result;
            retrieval = After(retrieval, made, step.GivenName, place);
        }

        return retrieval with { Remaining = plan.Remaining };
    }

    /// <summary>
    /// Searches with a carte Vitale; when nobody is found under the birth name, once more under the usual name (CNDA test 1.07, case 2).
    /// </summary>
    public async Task<Result<PendingRetrieval>> RunByVitaleAsync(
        Actor actor, RetrievalId id, RegisteredIdentity? identity, VitaleReading reading, CancellationToken cancellationToken)
    {
        if (!(await caller.ByVitaleAsync(actor, identity?.Id, id, reading, cancellationToken)).TryGet(out var made, out var refused)) return refused;
        var retrieval = After(Begin(id, identity, InsiMode.VitaleCard), made, null, null);
        if (made.Result is not InsiResult.NotFound || !HasOtherUsualName(reading)) return retrieval;

        var again = reading with { Request = reading.Request with { BirthName = reading.UsualName }, UsualName = null };
        return (await caller.ByVitaleAsync(actor, identity?.Id, id, again, cancellationToken)).TryGet(out made, out _)
            ? After(retrieval, made, null, null)
            : retrieval;
    }

    private bool HasOtherUsualName(VitaleReading reading) =>
        parts.Rules.IsOn(EngineRule.UsualNameOfTheCardTried)
        && !string.IsNullOrWhiteSpace(reading.UsualName)
        && !string.Equals(reading.UsualName, reading.Request.BirthName, StringComparison.Ordinal);

    /// <summary>99999 says that nobody knows: it is never sent.</summary>
    private string? PlaceSent(BirthPlace place, bool isWanted) =>
        place.Kind is BirthPlaceKind.Unknown
            ? parts.Rules.IsOn(EngineRule.UnknownPlaceNotSent) ? null : place.Code
            : isWanted ? place.Code : null;

    private static TraitsSearchRequest Request(StrictTraits traits, string givenName, string? place) => new()
    {
        BirthName = traits.BirthName.Value,
        GivenNames = [givenName],
        Sex = traits.Sex.Code(),
        BirthDate = traits.BirthDate.ToIso(),
        BirthPlace = place,
    };

    private PendingRetrieval Begin(RetrievalId id, RegisteredIdentity? identity, InsiMode mode) => new()
    {
        Id = id,
        At = parts.Clock.GetUtcNow(),
        Identity = identity?.Id,
        SeenTraits = identity?.Strict,
        SeenTrust = identity?.Trust,
        Mode = mode,
        Result = new InsiResult.NotFound(),
    };

    /// <summary>The result that stands for the whole search: somebody found, else a technical error, else several, else nobody.</summary>
    private static PendingRetrieval After(PendingRetrieval retrieval, CallMade made, string? givenName, string? place)
    {
        var supersedes = Weight(made.Result) >= Weight(retrieval.Result);
        return retrieval with
        {
            Result = supersedes ? made.Result : retrieval.Result,
            Found = supersedes && made.Result is InsiResult.Found ? made.Answer : retrieval.Found,
            Calls = retrieval.Calls.Add(new CallAttempt(givenName, place, made.Answer?.Code, made.Exchange)),
        };
    }

    private static int Weight(InsiResult result) => result switch
    {
        InsiResult.Found => 3,
        InsiResult.Failed => 2,
        InsiResult.Several => 1,
        _ => 0,
    };
}
