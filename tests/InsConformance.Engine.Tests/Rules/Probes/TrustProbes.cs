using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class TrustProbes
{
    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(InsiAloneNeverValidates, async world =>
            world.Show(await world.RetrievedAsync(Person.AdrunZoe)).Status is TrustStatus.Retrieved),
        new(BirthNameLocked, world => RefusesEditAsync(world, RecordField.BirthName, "ECETINSY")),
        new(BirthGivenNamesLocked, world => RefusesEditAsync(world, RecordField.BirthGivenNames, "PIERRE-ALAIN MURIEL")),
        new(BirthDateLocked, world => RefusesEditAsync(world, RecordField.BirthDate, "15/07/2009")),
        new(SexLocked, world => RefusesEditAsync(world, RecordField.Sex, "F")),
        new(BirthPlaceLocked, world => RefusesEditAsync(world, RecordField.BirthPlace, "63113")),
        new(CoherentFirstNameKeepsStatus, async world =>
        {
            var id = await world.RetrievedAsync(Person.Tchitchi);
            return world.Edit(id, RecordField.FirstBirthName, "CATARINA BELLA", World.Officer).Done().Status is TrustStatus.Retrieved;
        }),
        new(StrictEditInvalidatesIns, async world =>
        {
            var id = await world.QualifiedAsync(Person.Ecetinsi);
            world.Edit(id, RecordField.BirthName, "ECETINSY", World.Officer).Done();
            return world.Stored(id).Trust is { Status: TrustStatus.Validated, Ins: null };
        }),
        new(DowngradeInvalidatesIns, async world => world.Stored((await DowngradedAsync(world)).Id).Trust.Ins is null),
        new(InvalidatedInsKept, async world =>
        {
            var view = await DowngradedAsync(world);
            return world.Stored(view.Id).FormerIns.Any(former =>
                former is { Matricule: "275126322074974", Reason: FormerInsReason.Invalidated });
        }),
        new(InvalidatedInsHidden, async world => (await DowngradedAsync(world))[RecordField.Oid] is ""),
        new(DoubtfulIsProvisional, async world => await BecomesProvisionalAsync(world, IdentityAttributes.Doubtful)),
        new(FictitiousIsProvisional, async world => await BecomesProvisionalAsync(world, IdentityAttributes.Fictitious)),
        new(FictitiousStandsAlone, world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Homonym).Done();
            return !world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Fictitious).IsDone;
        }),
        new(AttributeRemovalKeepsProvisional, world =>
        {
            var id = world.Validated(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();
            return world.Engine.Trust.RemoveAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done().Status is TrustStatus.Provisional;
        }),
        new(HomonymAlert, world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Homonym).Done();
            return world.Engine.Register.Open(World.Claire, id).Alerts().Any(alert => alert.Kind is AlertKind.Homonym);
        }),
        new(StatusHistory, world => Validation(world).Length is 2),
        new(StatusHistoryPrevious, world => Validation(world) is [_, { Previous: TrustStatus.Provisional }]),
        new(StatusHistoryDate, world => Validation(world) is [{ At: not null }, ..]),
        new(StatusHistoryResponsible, world => Validation(world) is [{ Responsible: "Claire BERNARD" }, ..]),
        new(FailedVerificationAwaitsAPerson, async world =>
        {
            var id = await world.QualifiedAsync(Person.AdrunZoe);
            world.Verification = new VerificationOutcome.Rejected();
            var view = (await world.Engine.Verification.VerifyAsync(World.Claire, id, TestContext.Current.CancellationToken)).Done();
            return view.Status is TrustStatus.Qualified;
        }),
        new(VerificationDated, async world =>
        {
            var id = await world.QualifiedAsync(Person.AdrunZoe);
            world.Clock.Advance(TimeSpan.FromDays(30));
            var view = (await world.Engine.Verification.VerifyAsync(World.Claire, id, TestContext.Current.CancellationToken)).Done();
            return view.InsiConfirmedAt == ManualClock.Noon.AddDays(30);
        }),
    ];

    private static async Task<bool> RefusesEditAsync(World world, RecordField field, string value)
    {
        var id = await world.RetrievedAsync(Person.Ecetinsi);
        return !world.Edit(id, field, value).IsDone;
    }

    private static async Task<IdentityView> DowngradedAsync(World world)
    {
        var id = await world.QualifiedAsync(Person.AdrunZoe);
        world.Engine.Trust.Downgrade(World.Officer, id, TrustStatus.Validated).Done();
        return world.Show(id);
    }

    private static async Task<bool> BecomesProvisionalAsync(World world, IdentityAttributes attribute)
    {
        var id = await world.QualifiedAsync(Person.AdrunZoe);
        return world.Engine.Trust.SetAttribute(World.Claire, id, attribute).Done().Status is TrustStatus.Provisional;
    }

    private static ImmutableArray<StatusChangeView> Validation(World world) =>
        world.Engine.Journals.StatusHistory(World.Claire, world.Validated(Person.AdrunZoe)).Done();
}
