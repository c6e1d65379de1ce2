using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Vitale;

/// <summary>The commands of public readers (cardpeek, RufusAdmin), replayed.</summary>
public class ReaderFlowTests
{
    private readonly VitaleCard _card = new(Fixture<VitaleImage>("vitale-insi-01"));

    [Fact]
    public void RufusAdmin_reads_identities_then_NIRs()
    {
        _card.Send("00 A4 00 00 02 3F00").Should().Be("9000");
        _card.Send("00 B0 82 00 00").Should().Be("6C7C");
        _card.Send("00 B0 82 00 7C").Should().HaveLength(2 * 126).And.EndWith("9000");
        _card.Send("00 A4 04 00 0B D250000002 564954414C45").Should().Be("6120");
        _card.Send("00 B0 82 00 00").Should().Be("6C7C");
        _card.Send("00 B0 82 00 7C").Should().StartWith("6515").And.EndWith("9000");
    }

    [Fact]
    public void Cardpeek_walks_the_pointers()
    {
        _card.Send("00 A4 04 00 0B D250000002564954414C45 00").Should().Be("6120");
        _card.Send("00 A4 02 00 02 2001 00").Should().Be("611E");
        _card.Send("00 B0 00 00 00").Should().Be("6C76");
        _card.Send("00 A4 04 00 0E D2500000024D465F564954414C45 00").Should().Be("9000");
        _card.Send("00 A4 02 00 02 D002 00").Should().Be("611E");
        _card.Send("00 B0 00 00 0C").Should().Be("660A80083230323030313031" + "9000");
        _card.Send("00 A4 02 00 02 D003 00").Should().Be("611E");
        _card.Send("00 B0 00 00 2B").Should().Be("7F21285F3712434552544946494341542046414354494345" + "5F381042414E43204427455353414920494E53" + "9000");
        _card.Send("00 A4 02 00 02 2F00").Should().Be("611E");
        _card.Send("00 B0 00 00 00").Should().Be("6C22");
        _card.Send("00 A4 02 00 02 2F02").Should().Be("611E");
        _card.Send("00 B0 00 00 0C").Should().Be("5A0A00000000000468929507" + "9000");
    }

    [Fact]
    public void Node_reads_the_control_parameters_then_124_bytes()
    {
        _card.Send("00 A4 04 00 0E D2500000024D465F564954414C45 00").Should().Be("9000");
        _card.Send("00 A4 02 00 02 D0 01 00").Should().Be("611E");
        _card.Send("00 C0 00 00 1E").Should().HaveLength(2 * 32).And.EndWith("9000");
        _card.Send("00 B0 00 00 7C").Should().HaveLength(2 * 126).And.EndWith("9000");
    }

    [Theory]
    [InlineData("20")]
    [InlineData("22")]
    [InlineData("2A")]
    [InlineData("88")]
    [InlineData("D6")]
    public void Has_no_code_no_cryptography_and_no_writing(string instruction) => _card.Send("00" + instruction + "0000").Should().Be("6D00");

    [Theory]
    [InlineData("80A4040000")]
    [InlineData("A0B0000000")]
    [InlineData("10A4000000")]
    [InlineData("01B0820000")]
    public void Knows_class_00_only(string command) => _card.Send(command).Should().Be("6E00");

    [Theory]
    [InlineData("00A4010002D001")]
    [InlineData("00A4030000")]
    [InlineData("00A4080002D001")]
    [InlineData("00A404040BD250000002564954414C45")]
    public void Refuses_other_ways_to_select(string command) => _card.Send(command).Should().Be("6A86");

    [Theory]
    [InlineData("00A4020C02BEEF")]
    [InlineData("00A4000C022001")] // in VITALE, not in the root
    [InlineData("00A4040C0AD2500000025649544 14C")]
    [InlineData("00A4040C0CD250000002564954414C4500")]
    public void Says_that_a_file_is_not_found(string command) => _card.Send(command).Should().Be("6A82");
}
