using System.Collections.Immutable;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>
/// What an event does to an identity: accepted, with all that must be written, or refused, with the reason and nothing changed.
/// </summary>
public abstract record TrustOutcome
{
    private TrustOutcome(TrustState? before) => Before = before;

    /// <summary>The state before the event; <see langword="null"/> when the identity did not exist.</summary>
    public TrustState? Before { get; internal init; }

    /// <summary>The event is accepted.</summary>
    public sealed record Accepted : TrustOutcome
    {
        internal Accepted(
            TrustState? before,
            TrustState state,
            ImmutableArray<TrustTransition> taken,
            ImmutableArray<StatusChange> changes,
            ImmutableArray<TrustWarning> warnings)
            : base(before) => (State, Taken, Changes, Warnings) = (state, taken, changes, warnings);

        /// <summary>The state after the event.</summary>
        public TrustState State { get; }

        /// <summary>
        /// The transitions taken, in order; a compound one (T04, T13) stands before those it is made of.
        /// Empty when the event leaves trust as it was, e.g. a trait of a provisional identity.
        /// </summary>
        public ImmutableArray<TrustTransition> Taken { get; }

        /// <summary>The rows that the history must receive, in order, still to be dated and signed.</summary>
        public ImmutableArray<StatusChange> Changes { get; }

        /// <summary>What a person should look at.</summary>
        public ImmutableArray<TrustWarning> Warnings { get; }

        /// <summary>
        /// The INS that was active and is no longer: to keep, invalidated or replaced, in the history of the identity (INS 32.1).
        /// </summary>
        public Ins? RetiredIns => Before?.Ins is { } former && former != State.Ins ? former : null;

        /// <summary>The rows of history, dated and signed.</summary>
        /// <exception cref="ArgumentException">The date is missing.</exception>
        public IReadOnlyList<StatusHistoryRow> HistoryRows(Responsible responsible, DateTimeOffset at) =>
            [.. Changes.Select(change => change.RecordedBy(responsible, at))];
    }

    /// <summary>The event is refused; nothing changes.</summary>
    public sealed record Refused : TrustOutcome
    {
        internal Refused(TrustState? before, TrustRule rule, string explanation)
            : base(before) => (Rule, Message) = (rule, $"{explanation} [{rule.Reference.Citation}]");

        /// <summary>The rule that refuses: F01–F15, INV1–INV9, or a precondition P01–P06.</summary>
        public TrustRule Rule { get; }

        /// <summary>Code, basis and sources of the rule.</summary>
        public RuleReference Reference => Rule.Reference;

        /// <summary>The whole French message: what was refused, why, what to do, which rule.</summary>
        public string Message { get; }
    }
}
