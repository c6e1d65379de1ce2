using InsConformance.Cards.Images;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Vitale;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Slots;

/// <summary>Insertion, removal, swap.</summary>
public class VirtualSlotTests
{
    private const string ReadIdentities = "00B0820002";
    private readonly ManualTime _time = new();
    private readonly VirtualSlot _slot;

    public VirtualSlotTests() => _slot = new("Lecteur Vitale", _time);

    private static VitaleCard Card(string name) => new(Fixture<VitaleImage>(name));

    private static async Task<string> SendAsync(SlotConnection connection, string command) =>
        Convert.ToHexString((await connection.TransmitAsync(Hex(command), TestContext.Current.CancellationToken)).Span);

    private static async Task<CardUnavailableException> RefusalOf(SlotConnection connection) =>
        (await connection.Awaiting(line => SendAsync(line, ReadIdentities)).Should().ThrowAsync<CardUnavailableException>()).Which;

    [Fact]
    public void An_empty_reader_says_what_to_do() =>
        _slot.Invoking(slot => slot.Connect()).Should().Throw<CardUnavailableException>().WithMessage("Le lecteur « Lecteur Vitale » ne contient aucune carte : insérez-en une.");

    [Fact]
    public async Task An_inserted_card_answers()
    {
        _slot.Insert(Card("vitale-insi-01"));
        var connection = _slot.Connect();
        (await SendAsync(connection, ReadIdentities)).Should().Be("651A9000");
        (connection.IsAlive, connection.Insertion).Should().Be((true, 1));
    }

    [Fact]
    public void Two_cards_do_not_fit()
    {
        _slot.Insert(Card("vitale-insi-01"));
        _slot.Invoking(slot => slot.Insert(Card("vitale-insi-02"))).Should().Throw<InvalidOperationException>().WithMessage("*contient déjà une carte : retirez-la, ou échangez-la.");
    }

    [Fact]
    public async Task Removal_kills_the_connection_for_ever_even_when_the_card_comes_back()
    {
        var card = Card("vitale-insi-01");
        _slot.Insert(card);
        var before = _slot.Connect();
        _slot.Remove().Should().BeSameAs(card);
        _slot.Insert(card);
        before.IsAlive.Should().BeFalse();
        (await RefusalOf(before)).Reason.Should().Be(CardUnavailability.Removed);
        (await SendAsync(_slot.Connect(), ReadIdentities)).Should().Be("651A9000");
    }

    [Fact]
    public async Task A_swap_in_the_middle_of_a_session_never_mixes_two_cards()
    {
        _slot.Insert(Card("vitale-insi-01"));
        var ruth = _slot.Connect();
        (await SendAsync(ruth, "00A4020C02D001")).Should().Be("9000");
        _slot.Swap(Card("vitale-insi-04"));
        (await RefusalOf(ruth)).Reason.Should().Be(CardUnavailability.Removed);
        var damien = _slot.Connect();
        (await SendAsync(damien, "00B0000002")).Should().Be("6986");
        (await SendAsync(damien, "00B0820002")).Should().Be("651E9000");
        damien.Insertion.Should().Be(2);
    }

    [Fact]
    public async Task A_card_that_was_withdrawn_has_forgotten_its_session()
    {
        var card = Card("vitale-insi-01");
        _slot.Insert(card);
        (await SendAsync(_slot.Connect(), "00A4020C02D001")).Should().Be("9000");
        _slot.Remove();
        _slot.Insert(card);
        (await SendAsync(_slot.Connect(), "00B0000002")).Should().Be("6986");
    }

    [Fact]
    public async Task A_second_connection_shares_the_session_until_reset()
    {
        _slot.Insert(Card("vitale-insi-01"));
        var (one, other) = (_slot.Connect(), _slot.Connect());
        (await SendAsync(one, "00A4020C02D001")).Should().Be("9000");
        (await SendAsync(other, "00B0000002")).Should().Be("651A9000");
        await other.ResetAsync(TestContext.Current.CancellationToken);
        (await SendAsync(one, "00B0000002")).Should().Be("6986");
    }

    [Fact]
    public void Events_tell_what_happened_and_when()
    {
        var events = new List<(SlotEventKind Kind, int Insertion, DateTimeOffset At)>();
        _slot.Changed += (_, change) => events.Add((change.Kind, change.Insertion, change.At));
        _slot.Insert(Card("vitale-insi-01"));
        _time.Advance(TimeSpan.FromMinutes(20));
        _slot.Swap(Card("vitale-insi-04"));
        _slot.Remove();
        _slot.Remove().Should().BeNull();
        var later = ManualTime.Start.AddMinutes(20);
        events.Should().Equal(
            (SlotEventKind.Inserted, 1, ManualTime.Start), (SlotEventKind.Removed, 1, later), (SlotEventKind.Inserted, 2, later), (SlotEventKind.Removed, 2, later));
    }

    [Fact]
    public async Task Many_programs_and_a_restless_hand_get_whole_answers_or_a_clear_refusal()
    {
        var cards = new[] { Card("vitale-insi-01"), Card("vitale-insi-02") };
        _slot.Insert(cards[0]);
        var programs = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var command = 0; command < 500; command++)
            {
                try
                {
                    (await SendAsync(_slot.Connect(), ReadIdentities)).Should().BeOneOf("651A9000", "651C9000");
                }
                catch (CardUnavailableException e)
                {
                    e.Reason.Should().NotBe(CardUnavailability.Mute);
                }
            }
        })).ToArray();
        for (var swap = 0; swap < 500; swap++)
        {
            _slot.Remove();
            _slot.Insert(cards[swap % 2]);
        }

        await Task.WhenAll(programs);
    }
}
