using InsConformance.Cards.Kernel;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>
/// Order of the checks: length, CLA, INS, P1/P2, Lc, existence, security, conditions, data, offset, Le. Each case has every later fault too, so that the earliest must win.
/// </summary>
public class StatusOrderTests
{
    private readonly IsoCard _card = KernelCard.Create();

    [Theory]
    [InlineData("FF FF FF FF 05 00", "6700")] // length before CLA
    [InlineData("FF FF FF FF", "6E00")] // CLA before INS
    [InlineData("00 FF FF FF", "6D00")] // INS
    [InlineData("00 A4 FF 00 01 00", "6A86")] // P1 before Lc
    [InlineData("00 A4 00 FF 01 00", "6A86")] // P2 before Lc
    [InlineData("00 A4 02 00 01 00", "6700")] // Lc before existence
    [InlineData("00 B0 A1 00", "6A86")] // P1 before the missing Le
    [InlineData("00 B0 C1 00", "6A86")]
    [InlineData("00 B0 E1 00", "6A86")]
    [InlineData("00 A4 04 00 11 A000000001000000000000000000000000 01", "6700")] // a name has at most 16 bytes
    [InlineData("00 A4 04 00 10 A0000000010000000000000000000000", "6A82")]
    [InlineData("00 A4 04 00", "6700")]
    [InlineData("00 B0 9E FF", "6700")] // the missing Le before existence
    [InlineData("00 B0 9E FF 00", "6A82")] // existence before offset
    [InlineData("00 B0 7F FF 00", "6986")] // no current file before offset
    [InlineData("00 C0 01 00 00", "6A86")]
    [InlineData("00 C0 00 00", "6700")]
    [InlineData("00 C0 00 00 01", "6985")]
    public void The_earliest_fault_wins(string command, string expected) => _card.Send(command).Should().Be(expected);

    [Theory]
    [InlineData("00 B0 82 10 10", "6982")] // security before offset
    [InlineData("00 D6 81 10 01 00", "6982")]
    public void Security_comes_before_offset(string command, string expected)
    {
        _card.Send("00 A4 04 0C 05" + KernelCard.FirstApplication).Should().Be("9000");
        _card.Send(command).Should().Be(expected);
    }

    [Fact]
    public void Offset_comes_before_Le()
    {
        _card.Send("00 A4 02 0C 02 0001").Should().Be("9000");
        _card.Send("00 B0 01 2C 00").Should().Be("6B00"); // 300: just past the end
        _card.Send("00 B0 01 2B 00").Should().Be("6C01"); // 299: one byte
        _card.Send("00 B0 01 2B 01").Should().Be("2B9000");
    }

    [Fact]
    public void Nothing_is_written_when_the_bytes_do_not_fit()
    {
        _card.Send("00 20 00 01 04 31323334").Should().Be("9000");
        _card.Send("00 A4 04 0C 05" + KernelCard.FirstApplication).Should().Be("9000");
        _card.Send("00 D6 81 06 03 AAAAAA").Should().Be("6A84");
        _card.Send("00 D6 81 08 01 AA").Should().Be("6B00");
        _card.Send("00 D6 81 06 02 BBBB").Should().Be("9000");
        _card.Send("00 B0 00 00 08").Should().Be("000000000000BBBB9000");
    }

    [Fact]
    public void A_file_read_by_its_short_identifier_becomes_the_current_one()
    {
        _card.Send("00 B0 81 10 01").Should().Be("109000");
        _card.Send("00 B0 01 02 01").Should().Be("029000");
    }

    [Fact]
    public void A_file_that_is_refused_does_not_become_the_current_one()
    {
        _card.Send("00 A4 04 0C 05" + KernelCard.FirstApplication).Should().Be("9000");
        _card.Send("00 B0 82 00 01").Should().Be("6982");
        _card.Send("00 B0 00 00 01").Should().Be("6986");
    }

    [Fact]
    public void A_file_that_is_not_found_leaves_the_current_one()
    {
        _card.Send("00 A4 02 0C 02 0001").Should().Be("9000");
        _card.Send("00 A4 02 0C 02 BEEF").Should().Be("6A82");
        _card.Send("00 B0 00 01 02").Should().Be("01029000");
    }

    [Theory]
    [InlineData("00 A4 08 0C 04 0200 0201")] // from the root
    [InlineData("00 A4 09 0C 06 3F00 0200 0201")] // P1 09, and yet from the root (as Cryptolib CPS sends it)
    [InlineData("00 A4 09 0C 04 0200 0201")] // from the current directory
    public void A_path_leads_to_a_file(string select)
    {
        _card.Send(select).Should().Be("9000");
        _card.Send("00 B0 00 00 02").Should().Be("CAFE9000");
    }

    [Theory]
    [InlineData("00 A4 02 0C 02 3F00", "9000")] // what OpenSC sends
    [InlineData("00 A4 00 0C", "9000")]
    [InlineData("00 A4 01 0C 02 0100", "9000")]
    [InlineData("00 A4 01 0C 02 0001", "6A82")] // a file is no directory
    [InlineData("00 A4 02 0C 02 0100", "6A82")] // a directory is no file
    [InlineData("00 A4 03 0C", "6A82")] // the root has no parent
    [InlineData("00 A4 08 0C 03 020002", "6700")]
    [InlineData("00 A4 08 0C 04 0001 0201", "6A82")] // through a file
    public void Selects_what_the_method_allows(string select, string expected) => _card.Send(select).Should().Be(expected);
}
