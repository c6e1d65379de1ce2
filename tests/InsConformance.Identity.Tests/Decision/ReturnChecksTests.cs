using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>The quality checks of a return, one deviation at a time, and in their order.</summary>
public class ReturnChecksTests
{
    private static readonly ReturnedIdentity Good = Ecetinsi.Returned;

    [Fact]
    public void Finds_nothing_wrong_with_a_complete_return()
    {
        var inspection = Inspect(Good);

        inspection.Failed.Should().BeNull();
        inspection.Defect.Should().Be(InsiReturnDefect.None);
        inspection.Ins.Should().Be(Ins.Parse("109076322083489", "1.2.250.1.213.1.4.8"));
    }

    [Theory]
    [InlineData("2009-07-00")]
    [InlineData("2009-00-14")]
    [InlineData("2009-00-00")]
    [InlineData("")]
    [InlineData("14/07/2009")]
    public void R1_refuses_a_birth_date_without_day_or_month(string date) => FailedOn(Good with { BirthDate = date }).Should().Be("R1");

    [Theory]
    [InlineData("2009-07-01")]
    [InlineData("2000-12-31")]
    public void R1_accepts_a_full_date(string date) => FailedOn(Good with { BirthDate = date }).Should().BeNull();

    [Theory]
    [InlineData("R2")]
    [InlineData("R3")]
    [InlineData("R4")]
    public void R2_R3_R4_refuse_an_empty_trait(string check)
    {
        foreach (var empty in new[] { null, "", " " })
        {
            FailedOn(check switch
            {
                "R2" => Good with { BirthName = empty },
                "R3" => Good with { GivenNames = empty },
                _ => Good with { Sex = empty },
            }).Should().Be(check);
        }
    }

    [Theory]
    [InlineData("109076322083488")]
    [InlineData("1090763220834")]
    [InlineData("")]
    public void R5_refuses_a_matricule_that_is_not_one(string matricule) => FailedOn(Good with { Matricule = matricule }).Should().Be("R5");

    [Theory]
    [InlineData("1.2.250.1.213.1.4.13")]
    [InlineData("1.2.250.1.213.1.4.2")]
    [InlineData("1.2.250.1.213.1.4.99")]
    [InlineData("")]
    public void R6_refuses_an_OID_that_is_not_of_an_INS(string oid) => FailedOn(Good with { Oid = oid }).Should().Be("R6");

    [Theory]
    [InlineData("1.2.250.1.213.1.4.10")]
    [InlineData("1.2.250.1.213.1.4.11")]
    public void R7_refuses_a_test_INS_in_production_only(string oid)
    {
        FailedOn(Good with { Oid = oid }).Should().Be("R7");
        ReturnChecks.Inspect(Good with { Oid = oid }, Platform.Test, _ => false).Failed.Should().BeNull();
    }

    [Fact]
    public void R8_refuses_the_INS_of_another_identity() =>
        ReturnChecks.Inspect(Good, Platform.Production, ins => ins.Matricule.Value == "109076322083489").Failed!.Id.Should().Be("R8");

    [Fact]
    public void Accepts_a_return_without_birth_place() => FailedOn(Good with { BirthPlace = null }).Should().BeNull();

    [Fact]
    public void Stops_at_the_first_failure_in_the_order_of_the_table()
    {
        var bad = Good with { BirthDate = "1950-00-00", BirthName = "", GivenNames = "", Sex = "", Matricule = "1", Oid = "1.2.3" };
        var order = new List<string?>();
        foreach (var mend in new Func<ReturnedIdentity, ReturnedIdentity>[]
        {
            found => found, found => found with { BirthDate = Good.BirthDate }, found => found with { BirthName = Good.BirthName },
            found => found with { GivenNames = Good.GivenNames }, found => found with { Sex = Good.Sex },
            found => found with { Matricule = Good.Matricule }, found => found with { Oid = "1.2.250.1.213.1.4.10" },
        })
        {
            bad = mend(bad);
            order.Add(ReturnChecks.Inspect(bad, Platform.Production, _ => true).Failed?.Id);
        }

        order.Should().Equal("R1", "R2", "R3", "R4", "R5", "R6", "R7");
    }

    [Fact]
    public void Each_check_says_what_it_rests_on() => ReturnChecks.Table.Select(check => (check.Id, check.Reference.Basis)).Should().Equal(
        ("R1", Basis.Official),
        ("R2", Basis.Official),
        ("R3", Basis.Official),
        ("R4", Basis.Official),
        ("R5", Basis.Inferred),
        ("R6", Basis.Inferred),
        ("R7", Basis.Secondary),
        ("R8", Basis.Secondary));

    private static ReturnInspection Inspect(ReturnedIdentity returned) => ReturnChecks.Inspect(returned, Platform.Production, _ => false);

    private static string? FailedOn(ReturnedIdentity returned) => Inspect(returned).Failed?.Id;
}
