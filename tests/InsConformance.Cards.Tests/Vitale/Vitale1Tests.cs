using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Vitale;

public class Vitale1Tests
{
    private readonly InsConformance.Cards.Kernel.IsoCard _card = Vitale1Card.Create(Fixture<Vitale1Image>("vitale-1"));

    [Fact]
    public void Is_recognised_by_its_ATR() => Convert.ToHexString(_card.Atr.Span).Should().Be("3F6525002209699000");

    [Theory]
    [InlineData("00 A4 00 00 02 3F 00", "6E00")] // seen on a real card
    [InlineData("BC A4 00 00 02 3F 00", "6D00")] // seen on a real card
    [InlineData("BC C0 00 00 10", "6D00")]
    [InlineData("10 B0 00 00 00", "6E00")]
    [InlineData("00 B0 82", "6700")]
    public void Refuses_every_command(string command, string expected) => _card.Send(command).Should().Be(expected);
}
