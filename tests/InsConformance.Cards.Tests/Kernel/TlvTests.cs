using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Tests.Kernel;

public class TlvTests
{
    [Fact]
    public void Reads_objects_until_the_padding()
    {
        var reading = TlvReader.Read(CardAssertions.Hex("65 04 80 02 4142 7F21 01 FF BF8101 00 0000"));
        reading.Fault.Should().BeNull();
        reading.Consumed.Should().Be(14);
        reading.Objects.Select(item => item.Tag).Should().Equal(0x65, 0x7F21, 0xBF8101);
        reading.Find(0x65)!.Find(0x80)!.Value.ToArray().Should().Equal(0x41, 0x42);
    }

    [Theory]
    [InlineData("65 04 80 02 41", 0, "l'étiquette 65 annonce 4 octets, il en reste 3.")]
    [InlineData("80 01 41 7F", 3, "étiquette (tag) incomplète, ou de plus de trois octets.")]
    [InlineData("BF818181 00", 0, "étiquette (tag) incomplète, ou de plus de trois octets.")]
    [InlineData("80", 0, "longueur illisible après l'étiquette 80.")]
    [InlineData("80 80", 0, "longueur illisible après l'étiquette 80.")] // indefinite
    [InlineData("80 84 00000001 41", 0, "longueur illisible après l'étiquette 80.")] // four octets
    [InlineData("80 82 01", 0, "longueur illisible après l'étiquette 80.")]
    public void Says_where_and_why_it_stops(string hex, int offset, string message) =>
        TlvReader.Read(CardAssertions.Hex(hex)).Fault.Should().Be(new TlvFault(offset, message));

    [Theory]
    [InlineData(127, "807F")]
    [InlineData(128, "808180")]
    [InlineData(255, "8081FF")]
    [InlineData(256, "80820100")]
    [InlineData(65536, "8083010000")]
    public void Writes_the_shortest_length(int length, string head)
    {
        var bytes = new Tlv(0x80, new byte[length]).ToBytes();
        Convert.ToHexString(bytes).Should().StartWith(head);
        bytes.Should().HaveCount(head.Length / 2 + length);
        TlvReader.Read(bytes).Objects.Should().Equal(new Tlv(0x80, new byte[length]));
    }

    [Theory]
    [InlineData(0x65, true)]
    [InlineData(0x80, false)]
    [InlineData(0x7F21, true)]
    [InlineData(0x5F37, false)]
    [InlineData(0xBF8101, true)]
    public void Tells_what_holds_others(int tag, bool constructed) => new Tlv(tag, default).IsConstructed.Should().Be(constructed);
}
