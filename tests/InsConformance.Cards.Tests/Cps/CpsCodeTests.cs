using FluentAssertions;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Kernel;
using Xunit;

namespace InsConformance.Cards.Tests.Cps;

public sealed class CpsCodeTests
{
    private const string RightPin = "00200001 04 31323334", WrongPin = "00200001 04 30303030", AskPin = "00200001";
    private const string RightPuk = "00200002 08 3132333435363738", WrongPuk = "00200002 08 3030303030303030", AskPuk = "00200002";

    private readonly IsoCard _card = TestCps.Card();

    [Fact]
    public void Three_wrong_codes_block_the_card_and_the_right_one_then_too()
    {
        _card.Send(AskPin).Should().Be("63C3");
        _card.Send(WrongPin).Should().Be("63C2");
        _card.Send(WrongPin).Should().Be("63C1");
        _card.Send(WrongPin).Should().Be("63C0");
        _card.Send(WrongPin).Should().Be("6983");
        _card.Send(RightPin).Should().Be("6983");
        _card.Send(AskPin).Should().Be("6983");

        _card.Reset();

        _card.Send(AskPin).Should().Be("6983");
    }

    [Fact]
    public void The_right_code_gives_the_tries_back_and_is_remembered_until_reset()
    {
        _card.Send(WrongPin).Should().Be("63C2");
        _card.Send(RightPin).Should().Be("9000");
        _card.Send(AskPin).Should().Be("9000");

        _card.PowerOff();

        _card.Send(AskPin).Should().Be("63C3");
    }

    [Fact]
    public void A_wrong_code_closes_what_the_right_one_had_opened()
    {
        _card.Succeed(RightPin);
        _card.Send(WrongPin).Should().Be("63C2");
        _card.Send(AskPin).Should().Be("63C2");
    }

    [Theory]
    [InlineData("00200001 08 31323334FFFFFFFF", "9000")]
    [InlineData("00200001 08 3132333400000000", "9000")]
    [InlineData("00200001 08 3132333431000000", "63C2")]
    [InlineData("00200001 03 313233", "6700")]
    [InlineData("00200101 04 31323334", "6A86")]
    [InlineData("00200003 04 31323334", "6A88")]
    public void Padding_is_tolerated_and_nothing_else(string command, string expected) => _card.Send(command).Should().Be(expected);

    [Fact]
    public void The_code_is_changed_by_who_knows_it()
    {
        _card.Send("00240001 08 3030303035363738").Should().Be("63C2");
        _card.Send("00240001 07 31323334353637").Should().Be("6700");
        _card.Send("00240001 08 3132333435363738").Should().Be("9000");
        _card.Send(AskPin).Should().Be("63C3", "changing the code does not open the card");

        _card.Reset();

        _card.Send(RightPin).Should().Be("63C2");
        _card.Send("00200001 04 35363738").Should().Be("9000");
    }

    [Fact]
    public void A_blocked_card_is_unblocked_by_the_PUK_then_a_new_code()
    {
        var card = CpsCard.Create(TestCps.Personalisation() with { PinTriesLeft = 0 });
        card.Send(RightPin).Should().Be("6983");
        card.Send("002C0201 04 35363738").Should().Be("6982");

        card.Succeed(RightPuk, "002C0201 04 35363738");

        card.Send(AskPin).Should().Be("63C3");
        card.Send("00200001 04 35363738").Should().Be("9000");
    }

    [Fact]
    public void The_counter_alone_is_given_back_after_the_PUK()
    {
        var card = CpsCard.Create(TestCps.Personalisation() with { PinTriesLeft = 0 });
        card.Send("002C0301").Should().Be("6982");

        card.Succeed(RightPuk, "002C0301", RightPin);
    }

    [Fact]
    public void The_PUK_and_the_new_code_may_come_together()
    {
        _card.Send("002C0001 0C 3030303030303030 35363738").Should().Be("63C2");
        _card.Send("002C0001 0B 3132333435363738 353637").Should().Be("6700");
        _card.Succeed("002C0001 0C 3132333435363738 35363738", "00200001 04 35363738");
    }

    [Fact]
    public void Three_wrong_PUK_block_it_for_ever()
    {
        foreach (var expected in new[] { "63C2", "63C1", "63C0", "6983" })
            _card.Send(WrongPuk).Should().Be(expected);

        _card.Reset();

        _card.Send(RightPuk).Should().Be("6983");
        _card.Send(AskPuk).Should().Be("6983");
        _card.Send("002C0001 0C 3132333435363738 35363738").Should().Be("6983");
        _card.Send("002C0201 04 35363738").Should().Be("6982");
    }

    [Theory]
    [InlineData("002C0101 04 35363738", "6A86")]
    [InlineData("002C0202 04 35363738", "6A88")]
    [InlineData("002C0201 05 3536373839", "6700")]
    [InlineData("002C0301 04 35363738", "6700")]
    public void Unblocking_has_three_forms_and_no_other(string command, string expected)
    {
        _card.Succeed(RightPuk);
        _card.Send(command).Should().Be(expected);
    }
}
