using InsConformance.Engine.Display;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class ExchangeProbes
{
    private const string Nir = "1.2.250.1.213.1.4.8";

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(OnlyQualifiedInsEmitted, async world => world.Emit(await world.RetrievedAsync(Person.AdrunZoe)).Ins is null),
        new(QualifiedInsEmitted, async world => world.Emit(await world.QualifiedAsync(Person.AdrunZoe)).Ins?.Matricule.Value is "275126322074974"),
        new(SuspendedInsNotEmitted, async world =>
        {
            var id = await world.QualifiedAsync(Person.AdrunZoe);
            world.Verification = new VerificationOutcome.Rejected();
            await world.Engine.Verification.VerifyAsync(World.Claire, id, TestContext.Current.CancellationToken);
            return world.Emit(id).Ins is null;
        }),
        new(RetrievedLeavesAsProvisional, async world =>
            world.Emit(await world.RetrievedAsync(Person.AdrunZoe)).PublishedStatus is TrustStatus.Provisional),
        new(AttributesEmitted, world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Homonym).Done();
            return world.Emit(id).Attributes is IdentityAttributes.Homonym;
        }),
        new(MergedIdentityNotEmitted, world =>
        {
            var (kept, merged) = (world.Provisional(Person.AdrunZoe), world.Provisional(Person.AdrunZoe));
            world.Engine.Merging.Merge(World.Officer, kept, merged).Done();
            return !world.Engine.Emission.Emit(World.Claire, merged, new EmissionRequest("Laboratoire", IsOtherDomain: true)).IsDone;
        }),
        new(ReceivedInsVerified, async world =>
        {
            world.Verification = new VerificationOutcome.Rejected();
            return (await ReceiveAsync(world, Sent)).Done() is { Status: TrustStatus.Provisional } view && view[RecordField.Matricule] is "";
        }),
        new(OtherDomainNeverQualifies, async world =>
            (await ReceiveAsync(world, Sent with { IsQualifiedByEmitter = true })).Done().Status is TrustStatus.Retrieved),
        new(TrustContractQualifies, async world =>
        {
            world.Engine.Site.SetTrustContract(World.Administrator, "Clinique", isBound: true).Done();
            return (await ReceiveAsync(world, Sent with { IsQualifiedByEmitter = true })).Done().Status is TrustStatus.Qualified;
        }),
        new(ReceivedKeyChecked, async world =>
            (await ReceiveAsync(world, Sent with { Number = "275126322074975" })).Done()[RecordField.Matricule] is ""),
        new(ReceivedTestInsRefused, async world =>
            (await ReceiveAsync(world, Sent with { Oid = "1.2.250.1.213.1.4.10" })).Done()[RecordField.Matricule] is "")
        {
            Settings = SiteSettings.Default with { Platform = Platform.Production },
        },
        new(ReceivedTraitsNeverOverwrite, async world =>
        {
            var id = await world.QualifiedAsync(Person.AdrunZoe);
            await ReceiveAsync(world, Sent with { Traits = Sent.Traits with { BirthName = "ADRUNE" } });
            return world.Show(id)[RecordField.BirthName] is "ADRUN";
        }),
        new(DifferentInsNeverMerged, async world =>
            !world.Engine.Merging.Merge(
                World.Officer, await world.QualifiedAsync(Person.AdrunZoe), await world.QualifiedAsync(Person.NessiRuth), isConfirmed: true).IsDone),
        new(MergeOfStatusesConfirmed, world =>
            !world.Engine.Merging.Merge(World.Officer, world.Provisional(Person.AdrunZoe), world.Validated(Person.AdrunZoe)).IsDone),
        new(MergeKeepsHistories, async world =>
        {
            var absorbed = await world.QualifiedAsync(Person.Ecetinsi);
            var kept = world.Provisional(Person.Ecetinsi);
            world.Engine.Merging.Merge(World.Officer, kept, absorbed, isConfirmed: true).Done();
            return world.Stored(kept).FormerIns.Length is 2;
        }),
        new(MergedIdentityClosed, world =>
        {
            var (kept, merged) = (world.Provisional(Person.AdrunZoe), world.Provisional(Person.AdrunZoe));
            world.Engine.Merging.Merge(World.Officer, kept, merged).Done();
            return !world.Edit(merged, RecordField.Telephone, "01").IsDone;
        }),
        new(MergeUndone, world =>
        {
            var (kept, merged) = (world.Provisional(Person.AdrunZoe), world.Provisional(Person.AdrunZoe));
            world.Engine.Merging.Merge(World.Officer, kept, merged).Done();
            world.Edit(kept, RecordField.Telephone, "01").Done();
            return !world.Engine.Merging.Undo(World.Officer, kept).IsDone;
        }),
    ];

    private static ReceivedIdentity Sent => new("Clinique", Person.AdrunZoe.Typed) { Number = "275126322074974", Oid = Nir };

    private static Task<Result<IdentityView>> ReceiveAsync(World world, ReceivedIdentity received) =>
        world.Engine.Reception.ReceiveAsync(World.Claire, received, TestContext.Current.CancellationToken);
}
