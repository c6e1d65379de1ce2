using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Each invariant: a picture that violates it alone, and its twin, one deviation away, that is right.</summary>
public class InvariantTests
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);

    private static readonly IdentityField[] Locked =
    [
        IdentityField.Matricule, IdentityField.Oid, IdentityField.BirthName, IdentityField.BirthGivenNames,
        IdentityField.BirthDate, IdentityField.Sex, IdentityField.BirthPlace,
    ];

    private static readonly TrustSnapshot Qualified = new(TrustStatus.Qualified, IdentityAttributes.None)
    {
        Matricule = "277076322082910",
        Oid = "1.2.250.1.213.1.4.8",
        InsOrigin = InsOrigin.InsiRetrieval,
        Proof = Sample.Passport,
        EmitsIns = true,
        AllowsInsiCall = true,
        LockedFields = Locked,
    };

    private static readonly TrustSnapshot Retrieved = Qualified with { Status = TrustStatus.Retrieved, Proof = null, EmitsIns = false };

    private static readonly TrustSnapshot Validated = new(TrustStatus.Validated, IdentityAttributes.None)
    {
        Proof = Sample.Passport,
        AllowsInsiCall = true,
    };

    private static readonly TrustSnapshot Provisional = new(TrustStatus.Provisional, IdentityAttributes.None) { AllowsInsiCall = true };

    [Fact]
    public void Finds_nothing_wrong_with_well_kept_identities() =>
        TrustInvariants.ViolatedByBase([Qualified, Retrieved with { Matricule = "109076322083489" }, Validated, Provisional])
            .Should().BeEmpty();

    [Fact]
    public void INV1_demands_both_matricule_and_OID_of_a_retrieved_identity()
    {
        Violated(Retrieved with { Matricule = null, InsOrigin = null }).Should().Equal("INV1");
        Violated(Retrieved with { Oid = "" }).Should().Equal("INV1");
        Violated(Retrieved).Should().BeEmpty();
    }

    [Fact]
    public void INV1_wants_none_in_a_validated_or_provisional_identity()
    {
        Violated(Validated with { Matricule = "277076322082910", InsOrigin = InsOrigin.InsiRetrieval }).Should().Equal("INV1");
        Violated(Provisional with { Oid = "1.2.250.1.213.1.4.8" }).Should().Equal("INV1");
        Violated(Validated).Should().BeEmpty();
    }

    [Fact]
    public void INV2_wants_no_emission_but_from_a_qualified_identity()
    {
        Violated(Retrieved with { EmitsIns = true }).Should().Equal("INV2");
        Violated(Qualified).Should().BeEmpty();
    }

    [Theory]
    [InlineData(IdentityAttributes.Doubtful)]
    [InlineData(IdentityAttributes.Fictitious)]
    public void INV3_wants_a_doubtful_or_fictitious_identity_provisional_and_without_INSi(IdentityAttributes attribute)
    {
        Violated(Validated with { Attributes = attribute, AllowsInsiCall = false }).Should().Equal("INV3");
        Violated(Provisional with { Attributes = attribute }).Should().Equal("INV3");
        Violated(Provisional with { Attributes = attribute, AllowsInsiCall = false }).Should().BeEmpty();
        Violated(Validated with { Attributes = IdentityAttributes.Homonym }).Should().BeEmpty();
    }

    [Fact]
    public void INV4_wants_a_row_for_a_change_of_status()
    {
        Violated(TrustStatus.Provisional, TrustStatus.Retrieved).Should().Equal("INV4");
        Violated(TrustStatus.Provisional, TrustStatus.Provisional).Should().BeEmpty();
        Violated(TrustStatus.Provisional, TrustStatus.Retrieved, Row(TrustStatus.Provisional, TrustStatus.Retrieved)).Should().BeEmpty();
    }

    [Fact]
    public void INV4_wants_previous_status_date_and_responsible()
    {
        var right = Row(TrustStatus.Provisional, null);

        Violated(TrustStatus.Provisional, TrustStatus.Retrieved, right).Should().BeEmpty();
        Violated(TrustStatus.Provisional, TrustStatus.Retrieved, right with { Previous = TrustStatus.Validated }).Should().Equal("INV4");
        Violated(TrustStatus.Provisional, TrustStatus.Retrieved, right with { Previous = null }).Should().Equal("INV4");
        Violated(TrustStatus.Provisional, TrustStatus.Retrieved, right with { At = null }).Should().Equal("INV4");
        Violated(TrustStatus.Provisional, TrustStatus.Retrieved, right with { Responsible = " " }).Should().Equal("INV4");
    }

    [Fact]
    public void INV4_wants_rows_that_lead_from_one_status_to_the_other()
    {
        var first = Row(TrustStatus.Provisional, TrustStatus.Retrieved);
        var second = Row(TrustStatus.Retrieved, TrustStatus.Qualified);

        Violated(TrustStatus.Provisional, TrustStatus.Qualified, first, second).Should().BeEmpty();
        Violated(TrustStatus.Provisional, TrustStatus.Qualified, first).Should().Equal("INV4");
        Violated(TrustStatus.Provisional, TrustStatus.Qualified, second, first).Should().Equal("INV4");
    }

    [Fact]
    public void INV5_wants_a_high_confidence_document()
    {
        Violated(Validated with { Proof = null }).Should().Equal("INV5");
        Violated(Qualified with { Proof = Sample.DrivingLicence }).Should().Equal("INV5");
        Violated(Qualified with { Proof = Sample.DrivingLicence with { IsHighConfidence = true } }).Should().BeEmpty();
    }

    [Fact]
    public void INV6_wants_no_INS_on_a_fictive_date()
    {
        Violated(Retrieved with { DateIsFictive = true }).Should().Equal("INV6");
        Violated(Validated with { DateIsFictive = true }).Should().BeEmpty();
    }

    [Fact]
    public void INV7_wants_to_know_where_the_INS_comes_from()
    {
        Violated(Retrieved with { InsOrigin = InsOrigin.Typed }).Should().Equal("INV7");
        Violated(Retrieved with { InsOrigin = null }).Should().Equal("INV7");
        Violated(Retrieved with { InsOrigin = InsOrigin.OwnDomainFlow }).Should().BeEmpty();
    }

    [Fact]
    public void INV8_wants_every_strict_trait_fed_by_INSi_locked()
    {
        foreach (var field in Locked)
            Violated(Retrieved with { LockedFields = [.. Locked.Except([field])] }).Should().Equal("INV8");
        Violated(Validated with { LockedFields = [] }).Should().BeEmpty();
    }

    [Fact]
    public void INV9_wants_an_INS_in_one_identity_only()
    {
        TrustInvariants.ViolatedByBase([Qualified, Retrieved]).Should().Equal(TrustInvariants.INV9);
        TrustInvariants.ViolatedByBase([Qualified, Retrieved with { Oid = "1.2.250.1.213.1.4.10" }]).Should().BeEmpty();
    }

    private static IEnumerable<string> Violated(TrustSnapshot identity) =>
        TrustInvariants.ViolatedBy(identity).Select(invariant => invariant.Id);

    private static IEnumerable<string> Violated(TrustStatus before, TrustStatus after, params HistoryEntry[] written) =>
        TrustInvariants.ViolatedByChange(before, after, written).Select(invariant => invariant.Id);

    private static HistoryEntry Row(TrustStatus previous, TrustStatus? current) => new(previous, current, Morning, "Mme Martin");
}
