using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class JournalProbes
{
    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(AccessJournal, world =>
        {
            world.Show(world.Provisional(Person.AdrunZoe), World.Officer);
            return world.Journal<AccessEntry>() is [{ By.Name: "Karim HADDAD", Kind: AccessKind.Consultation }];
        }),
        new(ChangeJournal, world => Edited(world) is not null),
        new(ChangeJournalDate, world => Edited(world)?.At == ManualClock.Noon),
        new(ChangeJournalUser, world => Edited(world)?.By?.Name is "Claire BERNARD"),
        new(ChangeJournalValues, world => Edited(world) is { Before: "DECOURCY", After: "MARCHAND" }),
        new(StatusJournal, world =>
        {
            world.Validated(Person.AdrunZoe);
            return world.Journal<StatusEntry>().Any(row => row is { Previous: TrustStatus.Provisional, Current: TrustStatus.Validated, Transition: "T10" });
        }),
        new(CallJournal, async world => await CalledAsync(world) is not null),
        new(CallJournalUser, async world => (await CalledAsync(world))?.By?.Name is "Claire BERNARD"),
        new(CallJournalDate, async world => (await CalledAsync(world))?.At == ManualClock.Noon),
        new(CallJournalModality, async world => (await CalledAsync(world))?.Modality is CallModality.Traits),
        new(CallJournalCode, async world => (await CalledAsync(world))?.Code is "00"),
        new(CallJournalImage, async world => (await CalledAsync(world))?.Image?.Traits?.BirthName is "ECETINSI"),
        new(CallJournalHistory, async world => (await CalledAsync(world))?.Image?.History.Count is 2),
        new(CallJournalFailures, async world =>
        {
            world.Insi.Gives(new InsiOutcome.Failed(FailureKind.Connection, "refusée"));
            await world.CallAsync(world.Provisional(Person.AdrunZoe));
            return world.Journal<InsiCallEntry>() is [{ Code: null, TechnicalError: "connexion impossible : refusée" }];
        }),
        new(RefusedAttemptsApart, async world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();
            await world.CallAsync(id);
            return world.Journal<InsiCallEntry>().IsEmpty && world.Journal<RefusedAttemptEntry>().Length is 1;
        }),
        new(RejectionJournal, async world =>
        {
            world.Insi.Answers(Person.AdrunZoe.Answer);
            var outcome = (await world.CallAsync(world.Provisional(Person.AdrunZoe))).Done();
            world.Engine.Retrieval.Reject(World.Claire, outcome.Id, "autre personne").Done();
            return world.Journal<RetrievalEntry>() is [{ End: RetrievalEnd.RejectedByUser, Reason: "autre personne" }];
        }),
        new(PartnerJournal, async world =>
        {
            world.Emit(await world.QualifiedAsync(Person.AdrunZoe));
            return world.Journal<EmissionEntry>() is [{ Partner: "Laboratoire", IsOtherDomain: true, CarriesIns: true }];
        }),
    ];

    private static ChangeEntry? Edited(World world)
    {
        var id = world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { UsedName = "DECOURCY" }));
        world.Edit(id, RecordField.UsedName, "MARCHAND").Done();
        return world.Journal<ChangeEntry>().FirstOrDefault(row => row is { Kind: ChangeKind.Modification, Field: "Nom utilisé" });
    }

    private static async Task<InsiCallEntry?> CalledAsync(World world)
    {
        world.Insi.Answers(Person.Ecetinsi.Answer);
        await world.CallAsync(world.Provisional(Person.Ecetinsi), RetrievalRequest.Default);
        return world.Journal<InsiCallEntry>().SingleOrDefault();
    }
}
