using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Tests.Soap;

public sealed class RequestWriterTests
{
    private static readonly CallContext Context = new()
    {
        MessageId = "uuid:11111111-1111-4111-8111-111111111111",
        BamId = "22222222-2222-4222-8222-222222222222",
        LpsId = "33333333-3333-4333-8333-333333333333",
        Time = new DateTimeOffset(2026, 3, 9, 10, 7, 6, 5, TimeSpan.FromHours(2)),
        Emitter = "10B0152872",
        Software = new LpsIdentity("PDP17NF21DD0", "1.4", "44444444-4444-4444-8444-444444444444", "urn:lps:MONLOGICIEL:1.4"),
    };

    [Fact]
    public void Writes_a_search_by_traits_byte_for_byte()
    {
        var query = new TraitsSearchRequest
        {
            BirthName = "D'ARTAGNAN DE L'HERAULT",
            GivenNames = ["PIERRE-ALAIN"],
            Sex = "M",
            BirthDate = "2001-06-17",
            BirthPlace = "63220",
        };

        RequestWriter.ToBytes(Context.ToRequest(query)).ShouldBeApproved("request-traits.xml");
    }

    [Fact]
    public void Writes_a_search_by_vitale_card_byte_for_byte()
    {
        var context = Context with
        {
            Emitter = "899900063480",
            Assertions =
            [
                """<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_ps" Version="2.0"/>""",
                """<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_vitale" Version="2.0"/>""",
            ],
            Coverage = new Coverage
            {
                Insured = new CoverageInsured(new CoverageNumber("2770763220829")),
                Beneficiary = new CoverageBeneficiary { Nir = new CoverageNumber("2770763220829"), BirthDate = "1977-07-14", Rank = "1" },
            },
        };
        var query = new VitaleSearchRequest
        {
            Beneficiary = new MatriculeParts("2770763220829"),
            PolicyHolder = new MatriculeParts("2770763220829"),
            BirthName = "NESSI",
            BirthDate = "14071977",
            TwinRank = "1",
        };

        RequestWriter.ToBytes(context.ToRequest(query)).ShouldBeApproved("request-vitale.xml");
    }

    [Fact]
    public void Writes_nothing_for_what_is_absent()
        => System.Text.Encoding.UTF8.GetString(RequestWriter.ToBytes(new RequestContent()))
            .Should().EndWith("<soap:Header></soap:Header><soap:Body></soap:Body></soap:Envelope>");
}
