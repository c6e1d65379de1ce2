using System.Collections.Immutable;

namespace InsConformance.Identity.Trust.Machine;

/// <summary>The few ways an event ends.</summary>
internal static class Step
{
    /// <summary>Nothing changes.</summary>
    internal static TrustOutcome Refuse(TrustState? state, TrustRule rule, string explanation) =>
        new TrustOutcome.Refused(state, rule, explanation);

    /// <summary>The first objection refuses; without any, nothing is decided yet.</summary>
    internal static TrustOutcome? Refusal(TrustState? state, params ReadOnlySpan<Objection?> objections)
    {
        foreach (var objection in objections)
        {
            if (objection is not null) return Refuse(state, objection.Rule, objection.Explanation);
        }

        return null;
    }

    /// <summary>The event is accepted without any transition: trust is what it was.</summary>
    internal static TrustOutcome Stay(TrustState before, TrustState after, params ImmutableArray<TrustWarning> warnings) =>
        new TrustOutcome.Accepted(before, after, [], [], warnings);

    /// <summary>The transition is taken, if its row allows the author.</summary>
    internal static TrustOutcome Take(
        TrustTransition transition, AuthorRole by, TrustState? before, TrustState after, params ImmutableArray<TrustWarning> warnings) =>
        by is not AuthorRole.None && transition.Who.HasFlag(by)
            ? Follow(transition, before, after, warnings)
            : Refuse(
                before,
                TrustProhibitions.P02,
                $"L'action est refusée à {by.Label()} ; elle est réservée à {transition.Who.Label()} ({transition.Id}).");

    /// <summary>
    /// The transition follows from one already taken: no right is asked for. The history receives a row when status or attributes change.
    /// </summary>
    internal static TrustOutcome Follow(
        TrustTransition transition, TrustState? before, TrustState after, params ImmutableArray<TrustWarning> warnings)
    {
        var changes = before?.Status != after.Status || before.Attributes != after.Attributes;
        return new TrustOutcome.Accepted(
            before,
            after,
            [transition],
            changes ? [new StatusChange(before?.Status, after.Status, after.Attributes, transition)] : [],
            warnings);
    }

    /// <summary>A second step on the state that the first one leads to: both are accepted, or neither.</summary>
    internal static TrustOutcome Then(this TrustOutcome first, Func<TrustState, TrustOutcome> next)
    {
        if (first is not TrustOutcome.Accepted done) return first;
        var second = next(done.State);
        return second is TrustOutcome.Accepted more
            ? new TrustOutcome.Accepted(
                done.Before,
                more.State,
                [.. done.Taken, .. more.Taken],
                [.. done.Changes, .. more.Changes],
                [.. done.Warnings, .. more.Warnings])
            : second with { Before = done.Before };
    }

    /// <summary>Names the compound transition that the steps make together.</summary>
    internal static TrustOutcome As(this TrustOutcome outcome, TrustTransition compound) =>
        outcome is TrustOutcome.Accepted accepted
            ? new TrustOutcome.Accepted(
                accepted.Before, accepted.State, [compound, .. accepted.Taken], accepted.Changes, accepted.Warnings)
            : outcome;
}
