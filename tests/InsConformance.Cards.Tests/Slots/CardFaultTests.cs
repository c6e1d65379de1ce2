using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Slots.Faults;
using InsConformance.Cards.Vitale;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Slots;

/// <summary>Each fault strikes when it must, only then, and ends with the stay of the card.</summary>
public class CardFaultTests
{
    private const string Read = "00B0820004", Select = "00A4000C023F00", Right = "651A80089000";
    private readonly ManualTime _time = new();
    private readonly VirtualSlot _slot;

    public CardFaultTests() => _slot = new("Lecteur", _time);

    private static VitaleCard Ruth() => new(Fixture<VitaleImage>("vitale-insi-01"));

    private SlotConnection Connect(params CardFault[] faults)
    {
        _slot.Swap(Ruth(), faults);
        return _slot.Connect();
    }

    private static async Task<string> SendAsync(SlotConnection connection, string command) =>
        Convert.ToHexString((await connection.TransmitAsync(Hex(command), TestContext.Current.CancellationToken)).Span);

    [Fact]
    public async Task Memory_failure_answers_in_place_of_the_card()
    {
        var connection = Connect(new CardFault.Refusal(StatusWord.MemoryFailure) { When = new FaultTrigger(0xB0, After: 1, Times: 1) });
        (await SendAsync(connection, Select)).Should().Be("9000");
        (await SendAsync(connection, Read)).Should().Be(Right);
        (await SendAsync(connection, Select)).Should().Be("9000");
        (await SendAsync(connection, Read)).Should().Be("6581");
        (await SendAsync(connection, Read)).Should().Be(Right);
    }

    [Fact]
    public async Task A_refused_command_was_not_carried_out()
    {
        var connection = Connect(new CardFault.Refusal(StatusWord.InternalFailure) { When = new FaultTrigger(0xA4) });
        (await SendAsync(connection, "00A4020C02D001")).Should().Be("6F00");
        (await SendAsync(connection, "00B0000001")).Should().Be("6986");
    }

    [Theory]
    [InlineData(0, "65")] // an empty answer would block the driver
    [InlineData(1, "65")]
    [InlineData(5, "651A800890")]
    [InlineData(6, Right)]
    [InlineData(100, Right)]
    public async Task A_truncated_answer_keeps_its_first_bytes(int length, string expected) =>
        (await SendAsync(Connect(new CardFault.Truncated(length)), Read)).Should().Be(expected);

    [Fact]
    public async Task Corrupted_TLV_cannot_be_read()
    {
        var answer = await SendAsync(Connect(new CardFault.CorruptedTlv()), Read);
        answer.Should().Be("658480089000");
        TlvReader.Read(Hex(answer).AsMemory(0, 4)).Fault!.Message.Should().Be("longueur illisible après l'étiquette 65.");
    }

    [Fact]
    public async Task A_status_without_data_is_not_corrupted() => (await SendAsync(Connect(new CardFault.CorruptedTlv()), Select)).Should().Be("9000");

    [Fact]
    public async Task Another_ATR_is_presented_and_the_card_still_answers()
    {
        var connection = Connect(new CardFault.WrongAtr(new byte[] { 0x3B, 0x00 }));
        connection.Atr.ToArray().Should().Equal(0x3B, 0x00);
        (await SendAsync(connection, Read)).Should().Be(Right);
    }

    [Fact]
    public void A_mute_card_is_present_and_cannot_be_connected_to()
    {
        _slot.Insert(Ruth(), new CardFault.Mute());
        _slot.IsMute.Should().BeTrue();
        _slot.Invoking(slot => slot.Connect()).Should().Throw<CardUnavailableException>()
            .WithMessage("La carte du lecteur « Lecteur » est muette : vérifiez son sens, nettoyez-la, ou présentez-en une autre.");
        _slot.ClearFaults();
        _slot.Connect().IsAlive.Should().BeTrue();
    }

    [Fact]
    public async Task A_card_that_goes_mute_fails_after_the_limit_of_the_reader()
    {
        var connection = Connect(new CardFault.Mute { When = new FaultTrigger(After: 1) });
        (await SendAsync(connection, Read)).Should().Be(Right);
        var waiting = SendAsync(connection, Read);
        _time.Advance(TimeSpan.FromSeconds(9.9));
        waiting.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await waiting.Awaiting(task => task).Should().ThrowAsync<CardUnavailableException>()).Which.Reason.Should().Be(CardUnavailability.Mute);
    }

    [Fact]
    public async Task A_card_that_is_mute_to_one_instruction_can_be_connected_to()
    {
        var connection = Connect(new CardFault.Mute { When = new FaultTrigger(0xB0) });
        (await SendAsync(connection, Select)).Should().Be("9000");
        var waiting = SendAsync(connection, Read);
        _time.Advance(TimeSpan.FromSeconds(10));
        await waiting.Awaiting(task => task).Should().ThrowAsync<CardUnavailableException>();
    }

    [Fact]
    public async Task A_slow_card_answers_on_the_clock_of_the_reader()
    {
        var waiting = SendAsync(Connect(new CardFault.Slow(TimeSpan.FromSeconds(3))), Read);
        _time.Advance(TimeSpan.FromSeconds(2.9));
        waiting.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await waiting).Should().Be(Right);
    }

    [Fact]
    public async Task A_card_withdrawn_while_it_is_slow_is_lost_at_once()
    {
        var waiting = SendAsync(Connect(new CardFault.Slow(TimeSpan.FromHours(1))), Read);
        _slot.Remove();
        (await waiting.Awaiting(task => task).Should().ThrowAsync<CardUnavailableException>()).Which.Reason.Should().Be(CardUnavailability.Removed);
        _time.Waiting.Should().Be(0);
    }

    [Fact]
    public async Task A_wait_can_be_given_up()
    {
        using var giveUp = new CancellationTokenSource();
        var waiting = Connect(new CardFault.Slow(TimeSpan.FromHours(1))).TransmitAsync(Hex(Read), giveUp.Token).AsTask();
        await giveUp.CancelAsync();
        await waiting.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        _time.Waiting.Should().Be(0);
    }

    [Fact]
    public async Task Faults_strike_together_and_leave_with_the_card()
    {
        var slowAndShort = Connect(new CardFault.Slow(TimeSpan.FromSeconds(1)), new CardFault.Truncated(1));
        var waiting = SendAsync(slowAndShort, Read);
        _time.Advance(TimeSpan.FromSeconds(1));
        (await waiting).Should().Be("65");
        (await SendAsync(Connect(), Read)).Should().Be(Right);
    }

    [Fact]
    public async Task A_fault_can_be_injected_in_the_middle_of_a_session()
    {
        var connection = Connect();
        (await SendAsync(connection, Read)).Should().Be(Right);
        _slot.Inject(new CardFault.Truncated(1));
        (await SendAsync(connection, Read)).Should().Be("65");
    }

    [Fact]
    public void Nothing_can_be_injected_in_an_empty_reader() =>
        _slot.Invoking(slot => slot.Inject(new CardFault.Mute())).Should().Throw<CardUnavailableException>();

    [Theory]
    [InlineData("vitale-muette", typeof(CardFault.Mute))]
    [InlineData("vitale-lente", typeof(CardFault.Slow))]
    [InlineData("vitale-memoire", typeof(CardFault.Refusal))]
    [InlineData("vitale-tronquee", typeof(CardFault.Truncated))]
    [InlineData("vitale-atr-inconnu", typeof(CardFault.WrongAtr))]
    public void Shipped_images_bring_their_fault(string name, Type fault) => Fixture<VitaleImage>(name).Faults.Should().ContainSingle().Which.Should().BeOfType(fault);
}
