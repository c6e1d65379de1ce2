using System.Text;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Tests.Datamatrix.Symbols;

public sealed class SymbolEncoderTests
{
    /// <summary>The example of ISO/IEC 16022, annex O: 123456 in 10×10.</summary>
    [Fact]
    public void Draws_the_example_of_the_standard() => SymbolEncoder.Encode("123456"u8).Modules.ToString().Should().Be(string.Join('\n',
        "█ █ █ █ █ ",
        "██  █ ██ █",
        "██     █  ",
        "██   ███ █",
        "██    █   ",
        "█     ████",
        "███ ██    ",
        "████ ██  █",
        "█  ███ █  ",
        "██████████",
        ""));

    [Theory]
    [InlineData(Payloads.Nessi, 36)]
    [InlineData(Payloads.PatTrois, 40)]
    public void Takes_the_smallest_square_that_fits(string payload, int side) =>
        SymbolEncoder.Encode(Payloads.Bytes(payload)).Size.Side.Should().Be(side);

    [Fact]
    public void The_longest_payload_of_an_ins_is_a_64_by_64()
    {
        var longest = Payloads.Header + "S1279035121518989S21.2.250.1.213.1.4.10S3" + new string('A', 100) + "S4" + new string('B', 100) + "S5FS628-03-1979S751215";

        SymbolEncoder.Encode(Payloads.Bytes(longest)).Size.Side.Should().Be(64);
    }

    [Fact]
    public void Says_when_no_symbol_carries_the_content()
    {
        SymbolEncoder.TryEncode(Encoding.ASCII.GetBytes(new string('A', 1558)), out var symbol).Should().BeTrue();
        symbol!.Size.Side.Should().Be(144);
        SymbolEncoder.TryEncode(Encoding.ASCII.GetBytes(new string('A', 1559)), out symbol).Should().BeFalse();
        symbol.Should().BeNull();
    }

    [Fact]
    public void The_24_sizes_have_the_codewords_that_their_modules_hold()
    {
        SymbolSize.All.Should().HaveCount(24);
        foreach (var size in SymbolSize.All)
        {
            var mapping = size.Side - 2 * size.RegionsPerSide;
            (mapping * mapping / 8).Should().Be(size.Codewords, size.ToString());
        }
    }
}
