using System.Collections.Immutable;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Journal;

/// <summary>What the journals lose when rules are switched off. With every rule on, they lose nothing.</summary>
internal sealed class JournalDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<JournalEntry, JournalEntry?>> _losses = rules.Deviations<Func<JournalEntry, JournalEntry?>>(
        (EngineRule.AccessJournal, entry => entry is AccessEntry ? null : entry),
        (EngineRule.ChangeJournal, entry => entry is ChangeEntry ? null : entry),
        (EngineRule.ChangeJournalDate, entry => entry is ChangeEntry ? entry with { At = null } : entry),
        (EngineRule.ChangeJournalUser, entry => entry is ChangeEntry ? entry with { By = null } : entry),
        (EngineRule.ChangeJournalValues, entry => entry is ChangeEntry change ? change with { Before = null, After = null } : entry),
        (EngineRule.StatusJournal, entry => entry is StatusEntry ? null : entry),
        (EngineRule.CallJournal, entry => entry is InsiCallEntry ? null : entry),
        (EngineRule.CallJournalUser, entry => entry is InsiCallEntry ? entry with { By = null } : entry),
        (EngineRule.CallJournalDate, entry => entry is InsiCallEntry ? entry with { At = null } : entry),
        (EngineRule.CallJournalModality, entry => entry is InsiCallEntry call ? call with { Modality = null } : entry),
        (EngineRule.CallJournalCode, entry => entry is InsiCallEntry call ? call with { Code = null, Label = null } : entry),
        (EngineRule.CallJournalImage, entry => entry is InsiCallEntry call ? call with { Image = null } : entry),
        (EngineRule.CallJournalHistory, entry => entry is InsiCallEntry { Image: { } image } call
            ? call with { Image = image with { History = [] } }
            : entry),
        (EngineRule.CallJournalFailures, entry => entry is InsiCallEntry { TechnicalError: not null } ? null : entry),
        (EngineRule.RefusedAttemptsApart, AsCall),
        (EngineRule.RejectionJournal, entry => entry is RetrievalEntry { End: RetrievalEnd.RejectedByUser } ? null : entry),
        (EngineRule.PartnerJournal, entry => entry is EmissionEntry ? null : entry));

    public IEnumerable<JournalEntry> Apply(IEnumerable<JournalEntry> entries) => _losses.Aggregate(
        entries, static (kept, lose) => kept.Select(lose).OfType<JournalEntry>());

    private static JournalEntry AsCall(JournalEntry entry) => entry is not RefusedAttemptEntry attempt ? entry : new InsiCallEntry
    {
        At = attempt.At,
        By = attempt.By,
        Identity = attempt.Identity,
        Operation = "",
        Modality = attempt.Modality,
        TechnicalError = attempt.Refusal.Message,
    };
}
