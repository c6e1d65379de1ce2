using InsConformance.Exchange.Hl7v2.Receiving;
using InsConformance.Exchange.Receiving;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>What a receiver must do, and what a judge says of one that was watched (V2-50 to V2-54).</summary>
public sealed class PamReceiverTests
{
    private const string Ins = "260058815400233";
    private const string Nir = "1.2.250.1.213.1.4.8";
    private const string Nia = "1.2.250.1.213.1.4.9";
    private const string NirTuple = "^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS";
    private const string NiaTuple = "^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS";

    private static readonly string Provisional = Messages.Dark.Replace("VALI", "PROV", StringComparison.Ordinal);
    private static readonly string Deletion = Messages.Dark
        .Replace("A28^ADT_A05", "A47^ADT_A30", StringComparison.Ordinal)
        .Replace(Ins, "\"\"", StringComparison.Ordinal)
        .Replace("PV1||N\r", "MRG|" + Ins + NirTuple + "\r", StringComparison.Ordinal);
    private static readonly string NiaAndNir = Messages.Dark.Replace(Ins + NirTuple, $"297022A02077878{NiaTuple}~{Ins}{NirTuple}", StringComparison.Ordinal);
    private static readonly string Billing = Messages.Dark.Replace(Ins + NirTuple, Ins + "^^^ASIP-SANTE-NIR&1.2.250.1.213.1.4.8&ISO^NH", StringComparison.Ordinal)
        + "IN1" + new string('|', 49) + "276076322082910^^^CPAM^SS\r";

    [Fact]
    public void Stores_the_INS_of_a_valid_identity() => Decisions(Messages.Dark).Should().Equal(
        new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.StoreIns(Ins, Nir));

    [Fact]
    public void Leaves_out_the_INS_of_an_identity_that_is_not_valid() => Decisions(Provisional).Should().Equal(
        new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.LeaveUnreliableIns(Ins));

    [Fact]
    public void Deletes_every_INS_when_the_sender_deletes_one() => Decisions(Deletion).Should().Equal(
        new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.DeleteEveryIns(Ins));

    [Fact]
    public void Prefers_the_NIR_to_the_NIA_that_comes_with_it() => Decisions(NiaAndNir).Should().Equal(
        new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.PreferNir("297022A02077878"), new ReceptionDecision.StoreIns(Ins, Nir));

    [Fact]
    public void Keeps_billing_numbers_apart() => Decisions(Billing).Should().Equal(
        new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.KeepApartFromIns(Ins), new ReceptionDecision.KeepApartFromIns("276076322082910"));

    [Fact]
    public void Refuses_an_INS_whose_key_is_wrong() => Decisions(Messages.With(Ins, "260058815400244"))[1].Should().BeOfType<ReceptionDecision.RefuseIns>();

    [Fact]
    public void Replaces_the_former_INS_and_merges_the_absorbed_identity()
    {
        var change = Messages.With("A28^ADT_A05", "A47^ADT_A30") + $"MRG|260058815400332{NirTuple}\r";
        var merge = Messages.With("A28^ADT_A05", "A40^ADT_A39") + "MRG|1900069^^^CHU-X^PI\r";

        Decisions(change).Should().Equal(
            new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.ReplaceIns("260058815400332"), new ReceptionDecision.StoreIns(Ins, Nir));
        Decisions(merge).Should().StartWith(
            [new ReceptionDecision.IntegrateIdentity(), new ReceptionDecision.Merge("1900069")]);
    }

    [Theory]
    [InlineData("V2-50", "provisional", true, Ins, Nir)]
    [InlineData("V2-50", "provisional", false)]
    [InlineData("V2-51", "valid", true)]
    [InlineData("V2-51", "valid", true, Ins, null)]
    [InlineData("V2-51", "valid", true, Ins, Nia)]
    [InlineData("V2-52", "deletion", true, Ins, Nir)]
    [InlineData("V2-52", "deletion", true, "297022A02077878", Nia)]
    [InlineData("V2-54", "billing", true, Ins, Nir)]
    [InlineData("V2-54", "billing", true, "276076322082910", Nir)]
    public void Names_the_rule_that_a_receiver_breaks(string rule, string message, bool integrated, string? matricule = null, string? oid = null) =>
        Departures(Of(message), integrated, matricule, oid).Should().Equal(rule);

    [Theory]
    [InlineData("provisional", true)]
    [InlineData("valid", true, Ins, Nir)]
    [InlineData("deletion", true)]
    [InlineData("both", true, Ins, Nir)]
    [InlineData("billing", true)]
    public void Accepts_a_receiver_that_does_what_it_must(string message, bool integrated, string? matricule = null, string? oid = null) =>
        Departures(Of(message), integrated, matricule, oid).Should().BeEmpty();

    [Fact]
    public void Names_a_receiver_that_keeps_the_NIA_with_the_NIR()
    {
        var observed = new ObservedReception(Messages.Patient(NiaAndNir), [new ObservedIns(Ins, Nir), new ObservedIns("297022A02077878", Nia)]);

        ReceptionRules.Judge(observed).Where(finding => finding.Outcome is Outcome.Failed).Select(finding => finding.Rule).Should().Equal("V2-53");
    }

    private static IReadOnlyList<ReceptionDecision> Decisions(string message) => PamReceiver.Decide(Messages.Patient(message));

    private static string Of(string name) => name switch
    {
        "provisional" => Provisional,
        "deletion" => Deletion,
        "both" => NiaAndNir,
        "billing" => Billing,
        _ => Messages.Dark,
    };

    private static IEnumerable<string> Departures(string message, bool integrated, string? matricule, string? oid) =>
        ReceptionRules.Judge(new ObservedReception(Messages.Patient(message), matricule is null ? [] : [new ObservedIns(matricule, oid)]) { IdentityIsIntegrated = integrated })
            .Where(finding => finding.Outcome is Outcome.Failed)
            .Select(finding => finding.Rule);
}
