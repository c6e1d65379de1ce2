using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>Parsing of commands (ISO 7816-3).</summary>
public class CommandApduTests
{
    [Theory]
    [InlineData("00A40000", null, 0, false)] // case 1
    [InlineData("00B0820000", 256, 0, false)] // case 2, 5 bytes
    [InlineData("00B082007C", 124, 0, false)]
    [InlineData("00A40000023F00", null, 2, false)] // case 3
    [InlineData("00A40000023F0000", 256, 2, false)] // case 4
    [InlineData("00B08200000100", 256, 0, true)] // case 2, extended
    [InlineData("00B08200000000", 65536, 0, true)]
    [InlineData("00A4000000 0002 3F00", null, 2, true)] // case 3, extended
    [InlineData("00A4000000 0002 3F00 0010", 16, 2, true)] // case 4, extended
    public void Knows_the_seven_shapes(string hex, int? le, int dataLength, bool extended)
    {
        CommandApdu.TryParse(CardAssertions.Hex(hex), out var command).Should().BeTrue();
        command!.Value.Le.Should().Be(le);
        command.Value.Data.Length.Should().Be(dataLength);
        command.Value.IsExtended.Should().Be(extended);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00A400")]
    [InlineData("00A40000033F00")] // Lc above the data
    [InlineData("00A40000013F0000")] // two bytes after Lc
    [InlineData("00A400000000")] // extended, cut
    [InlineData("00A40000000000 3F00")] // extended, Lc 0
    [InlineData("00A400000000033F00")] // extended, Lc above the data
    [InlineData("00A400000000023F0000")] // extended, half a Le
    public void Refuses_every_other(string hex) => CommandApdu.TryParse(CardAssertions.Hex(hex), out _).Should().BeFalse();

    [Fact]
    public void Keeps_header_and_data()
    {
        CommandApdu.TryParse(CardAssertions.Hex("0CA4020402D001"), out var command).Should().BeTrue();
        (command!.Value.Cla, command.Value.Ins, command.Value.P1, command.Value.P2, command.Value.P1P2).Should().Be((0x0C, 0xA4, 0x02, 0x04, 0x0204));
        command.Value.Data.ToArray().Should().Equal(0xD0, 0x01);
    }

    [Fact]
    public void An_answer_of_one_byte_has_no_status()
    {
        ResponseApdu.TryParse(new byte[] { 0x90 }, out _).Should().BeFalse();
        ResponseApdu.TryParse(new byte[] { 0x01, 0x6C, 0x7C }, out var response).Should().BeTrue();
        (response.Data.Length, response.Status.ToString()).Should().Be((1, "6C7C"));
    }
}
