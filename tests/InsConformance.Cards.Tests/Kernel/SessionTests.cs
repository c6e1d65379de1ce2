using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>What a card forgets and what it keeps.</summary>
public class SessionTests
{
    private readonly IsoCard _card = KernelCard.Create();

    [Fact]
    public void Reset_forgets_the_code_but_not_what_was_written()
    {
        _card.Send("00 20 00 01 04 31323334").Should().Be("9000");
        _card.Send("00 A4 04 0C 05" + KernelCard.FirstApplication).Should().Be("9000");
        _card.Send("00 D6 81 00 02 CAFE").Should().Be("9000");
        _card.Reset();
        _card.Send("00 B0 00 00 02").Should().Be("6986");
        _card.Send("00 A4 04 0C 05" + KernelCard.FirstApplication).Should().Be("9000");
        _card.Send("00 B0 81 00 02").Should().Be("6982");
        _card.Send("00 20 00 01 04 31323334").Should().Be("9000");
        _card.Send("00 B0 81 00 02").Should().Be("CAFE9000");
    }

    [Fact]
    public void Reset_keeps_the_try_counter()
    {
        _card.Send("00 20 00 01 04 30303030").Should().Be("63C2");
        _card.Reset();
        _card.Send("00 20 00 01 04 30303030").Should().Be("63C1");
        _card.PowerOff();
        _card.Send("00 20 00 01 04 30303030").Should().Be("63C0");
        _card.Reset();
        _card.Send("00 20 00 01 04 31323334").Should().Be("6983");
    }

    [Fact]
    public void Reset_loses_what_waits_and_the_chain()
    {
        _card.Send("00 E0 00 00 01 AA").Should().Be("6101");
        _card.Reset();
        _card.Send("00 C0 00 00 01").Should().Be("6985");
        _card.Send("10 E0 00 00 01 AA").Should().Be("9000");
        _card.Reset();
        _card.Send("00 E0 00 00 01 BB").Should().Be("6101");
    }

    [Fact]
    public void A_wrong_code_takes_the_verification_back()
    {
        _card.Send("00 20 00 01 04 31323334").Should().Be("9000");
        _card.Send("00 2A 00 00 01").Should().Be("519000");
        _card.Send("00 20 00 01 04 30303030").Should().Be("63C2");
        _card.Send("00 2A 00 00 01").Should().Be("6982");
    }

    [Fact]
    public void Another_application_loses_the_security_environment_and_keeps_the_code()
    {
        _card.Send("00 A4 04 0C 05" + KernelCard.FirstApplication).Should().Be("9000");
        _card.Send("00 20 00 01 04 31323334").Should().Be("9000");
        _card.Send("00 22 01 00").Should().Be("9000");
        _card.Send("00 A4 02 0C 02 0101").Should().Be("9000");
        _card.Send("00 22 00 00").Should().Be("9000"); // same application
        _card.Send("00 A4 04 0C 05" + KernelCard.SecondApplication).Should().Be("9000");
        _card.Send("00 22 00 00").Should().Be("6985");
        _card.Send("00 2A 00 00 01").Should().Be("519000");
    }

    [Fact]
    public void Blocking_a_code_is_three_wrong_ones()
    {
        _card.Send("00 20 00 01 04 31323334").Should().Be("9000");
        _card.BlockPin(1);
        _card.Send("00 2A 00 00 01").Should().Be("6982");
        _card.Send("00 20 00 01 04 31323334").Should().Be("6983");
        _card.Invoking(card => card.BlockPin(9)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Bytes_given_back_are_never_changed_by_a_later_command()
    {
        var first = _card.Transmit(CardAssertions.Hex("00 B0 81 00 02"));
        _card.Send("00 B0 81 10 02");
        first.ToArray().Should().Equal(0x00, 0x01, 0x90, 0x00);
    }

    [Theory]
    [InlineData("1234", true)]
    [InlineData("1234\u00FF\u00FF", true)] // padding
    [InlineData("1234\0\0", true)]
    [InlineData("12345", false)]
    [InlineData("123", false)]
    [InlineData("", false)]
    [InlineData("4321", false)]
    public void A_code_is_compared_whole(string presented, bool right) =>
        new PinObject(1, "1234"u8).Verify(System.Text.Encoding.Latin1.GetBytes(presented)).Should().Be(right);

    [Fact]
    public void A_right_code_gives_the_tries_back_unless_there_was_none_left()
    {
        var pin = new PinObject(1, "1234"u8);
        pin.Verify("0000"u8);
        pin.Verify("0000"u8);
        pin.TriesLeft.Should().Be(1);
        pin.Verify("1234"u8).Should().BeTrue();
        pin.TriesLeft.Should().Be(3);
        pin.Exhaust();
        pin.Verify("1234"u8).Should().BeFalse();
        pin.TriesLeft.Should().Be(0);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(16, null)]
    [InlineData(3, 4)]
    [InlineData(3, -1)]
    public void Impossible_counters_are_refused(int most, int? left) =>
        FluentActions.Invoking(() => new PinObject(1, "1234"u8, most, left)).Should().Throw<ArgumentOutOfRangeException>();
}
