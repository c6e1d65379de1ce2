using System.Text;
using InsConformance.Engine.Display;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Flows;
using InsConformance.Engine.Register;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class FlowProbes
{
    private const string Ins = "275126322074974";
    private const string NirTuple = "^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS";
    private const string NiaTuple = "^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS";

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(FlowValidInsStored, async world => (await ReceiveAsync(world, "A28", Ins + NirTuple, "VALI"))[RecordField.Oid] is "1.2.250.1.213.1.4.8"),
        new(FlowUnreliableInsLeftOut, async world => (await ReceiveAsync(world, "A28", Ins + NirTuple, "PROV"))[RecordField.Oid] is ""),
        new(FlowDeletionObeyed, async world =>
        {
            await ReceiveAsync(world, "A28", Ins + NirTuple, "VALI");
            var after = await ReceiveAsync(world, "A47", "\"\"" + NirTuple, "VALI", $"MRG|{Ins}{NirTuple}\r");
            return world.Stored(after.Id).Trust.Ins is null;
        }),
        new(FlowChangeObeyed, async world =>
        {
            await ReceiveAsync(world, "A28", Ins + NirTuple, "VALI");
            return (await ReceiveAsync(world, "A47", "277076322082910" + NirTuple, "VALI", $"MRG|{Ins}{NirTuple}\r"))[RecordField.Matricule] is "2 77 07 63 220 829 10";
        }),
        new(FlowAttributesMirrored, async world =>
            (await ReceiveAsync(world, "A28", Ins + NirTuple, "VALI~HOMA")).Attributes is IdentityAttributes.Homonym),
        new(FlowMergeObeyed, async world =>
        {
            var absorbed = await ReceiveAsync(world, "A28", "8^^^CHU^PI", "PROV", localId: "8");
            var survivor = await ReceiveAsync(world, "A28", "7^^^CHU^PI", "PROV");
            await ReceiveAsync(world, "A40", "7^^^CHU^PI", "PROV", "MRG|8^^^CHU^PI\r");
            return world.Stored(absorbed.Id).MergedInto == survivor.Id;
        }),
        new(FlowNirPreferred, async world =>
            (await ReceiveAsync(world, "A31", $"277076322082910{NiaTuple}~{Ins}{NirTuple}", "VALI"))[RecordField.Oid] is "1.2.250.1.213.1.4.8"),
        new(FlowBillingNumberApart, async world =>
            (await ReceiveAsync(world, "A28", Ins + "^^^ASIP-SANTE-NIR&1.2.250.1.213.1.4.8&ISO^NH", "VALI"))[RecordField.Oid] is ""),
        new(FlowWithdrawalSent, async world =>
        {
            var id = await world.QualifiedAsync(Person.AdrunZoe);
            Send(world, id);
            world.Edit(id, RecordField.BirthName, "ADRUNE", World.Officer).Done();
            return Send(world, id).Contains("^A47^", StringComparison.Ordinal);
        }),
        new(FlowMergeSent, world =>
        {
            var (kept, merged) = (world.Provisional(Person.AdrunZoe), world.Provisional(Person.AdrunZoe));
            Send(world, merged);
            world.Engine.Merging.Merge(World.Officer, kept, merged).Done();
            return Send(world, kept).Contains($"MRG|{merged.Value}^", StringComparison.Ordinal);
        }),
    ];

    private static async Task<IdentityView> ReceiveAsync(World world, string trigger, string ins, string reliability, string mrg = "", string localId = "7")
    {
        var message = $"MSH|^~\\&|REF|CHU|||20250102||ADT^{trigger}\rPID|1||{localId}^^^CHU^PI~{ins}||ADRUN^ZOE^ZOE^^^^L||19751231|F|||^^^^^FRA^BDL^^63220"
            + $"|||||||||||||||||||||{reliability}\r{mrg}";
        var flow = new IncomingFlow("référentiel", IsOtherDomain: false, Encoding.ASCII.GetBytes(message));
        return (await world.Engine.Receiving.ReceiveAsync(World.Claire, flow, TestContext.Current.CancellationToken)).Done();
    }

    private static string Send(World world, IdentityId id) => string.Concat(
        world.Engine.Sending.Send(World.Claire, id, new EmissionRequest("Laboratoire", IsOtherDomain: false)).Done().Select(Encoding.UTF8.GetString));
}
