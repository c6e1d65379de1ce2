using FsCheck;
using FsCheck.Fluent;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Slots.Faults;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cards.Tests.Vpcd;

/// <summary>The client of vpcd against our own driver: the same frames as the real one, without pcscd.</summary>
public sealed class VpcdPlugTests : IAsyncDisposable
{
    private static readonly VpcdTiming Fast = new() { ReconnectDelay = TimeSpan.FromMilliseconds(1), RemovalPause = TimeSpan.FromMilliseconds(1) };

    private readonly VpcdDriver _driver = VpcdDriver.Listen();
    private readonly VirtualSlot _slot = new("Lecteur 1", TimeProvider.System) { MuteLimit = TimeSpan.FromMilliseconds(1) };
    private readonly CardTrace _trace = new(TimeProvider.System);
    private readonly VpcdPlug _plug;

    public VpcdPlugTests() => _plug = VpcdPlug.Start(_slot, _driver.Address, Fast, _trace);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_card_inserted_here_is_inserted_there()
    {
        _plug.State.Should().Be(VpcdPlugState.NoCard);
        _slot.Insert(new EchoCard("3B00AA"));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        await _plug.WaitForAsync(VpcdPlugState.Plugged, Cancel);

        Hex(card.Atr).Should().Be("3B00AA");
        Hex(await card.TransmitAsync(Bytes("00B0820000"), Cancel)).Should().Be("00B08200009000");
    }

    [Fact]
    public async Task Frames_merged_in_one_segment_get_the_answers_they_call_for()
    {
        var echo = new EchoCard("3B00");
        _slot.Insert(echo);
        await using var card = await _driver.WaitForCardAsync(Cancel);
        var before = echo.Resets;

        await card.SendRawAsync(Bytes("000102" + "000104" + "0005" + "00B0820000" + "0001"), Cancel);
        await card.SendRawAsync(Bytes("04"), Cancel);

        Hex(await card.ReceiveAsync(Cancel)).Should().Be("3B00");
        Hex(await card.ReceiveAsync(Cancel)).Should().Be("00B08200009000");
        Hex(await card.ReceiveAsync(Cancel)).Should().Be("3B00");
        (echo.Resets - before).Should().Be(1);
    }

    [Fact]
    public async Task Empty_frames_and_unknown_controls_are_passed_over()
    {
        _slot.Insert(new EchoCard("3B00"));
        await using var card = await _driver.WaitForCardAsync(Cancel);

        await card.SendRawAsync(Bytes("0000" + "000109" + "000104"), Cancel);

        Hex(await card.ReceiveAsync(Cancel)).Should().Be("3B00");
    }

    [Fact]
    public async Task Whatever_frames_the_driver_sends_each_question_gets_one_answer_and_the_card_goes_on()
    {
        _slot.Insert(new EchoCard("3B00"));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        foreach (var payloads in ArbMap.Default.GeneratorFor<byte>().ArrayOf().ListOf().Sample(200, 30))
        {
            await card.SendRawAsync(payloads.SelectMany(payload => VpcdFrames.Frame(payload)).ToArray(), Cancel);
            foreach (var question in payloads.Where(payload => payload.Length > 1 || payload is [0x04]))
                Hex(await card.ReceiveAsync(Cancel)).Should().Be(question.Length > 1 ? Convert.ToHexString(question) + "9000" : "3B00");
        }

        Hex(await card.TransmitAsync(Bytes("00B0820000"), Cancel)).Should().Be("00B08200009000");
    }

    [Fact]
    public async Task The_longest_command_passes_whole()
    {
        _slot.Insert(new EchoCard("3B00"));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        var command = new byte[65_000];
        command[^1] = 0x2A;

        var response = await card.TransmitAsync(command, Cancel);

        response.Length.Should().Be(65_002);
        Hex(response[^3..]).Should().Be("2A9000");
    }

    [Fact]
    public async Task A_card_withdrawn_here_is_withdrawn_there_and_its_line_stays_dead()
    {
        _slot.Insert(new EchoCard("3B00"));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        _slot.Remove();

        await card.WaitForRemovalAsync(Cancel);
        await _plug.WaitForAsync(VpcdPlugState.NoCard, Cancel);

        var transmit = () => card.TransmitAsync(Bytes("00B0820000"), Cancel).AsTask();
        (await transmit.Should().ThrowAsync<CardLostException>()).WithMessage("*a été retirée*Remettez-la*");
    }

    [Fact]
    public async Task A_card_withdrawn_while_it_answers_slowly_leaves_the_command_without_an_answer()
    {
        _slot.Insert(new EchoCard("3B00"), new CardFault.Slow(TimeSpan.FromHours(1)));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        var waiting = card.TransmitAsync(Bytes("00B0820000"), Cancel).AsTask();
        _slot.Remove();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<CardLostException>();
        await _plug.WaitForAsync(VpcdPlugState.NoCard, Cancel);
        _trace.Entries().Should().NotContain(entry => entry.Kind == TraceEventKind.Reader);
    }

    [Fact]
    public async Task A_swap_is_a_removal_then_another_card()
    {
        _slot.Insert(new EchoCard("3B01AA"));
        await using var first = await _driver.WaitForCardAsync(Cancel);
        _slot.Swap(new EchoCard("3B01BB"));
        await first.WaitForRemovalAsync(Cancel);
        await using var second = await _driver.WaitForCardAsync(Cancel);

        Hex(second.Atr).Should().Be("3B01BB");
        _trace.Entries().Select(entry => entry.Kind).Where(kind => kind is TraceEventKind.Inserted or TraceEventKind.Removed)
            .Should().Equal(TraceEventKind.Inserted, TraceEventKind.Removed, TraceEventKind.Inserted);
    }

    [Fact]
    public async Task A_driver_that_was_lost_is_found_again_with_the_card_still_there()
    {
        _slot.Insert(new EchoCard("3B00"));
        var lost = await _driver.WaitForCardAsync(Cancel);
        await lost.DisposeAsync();

        await using var again = await _driver.WaitForCardAsync(Cancel);

        Hex(await again.TransmitAsync(Bytes("00B0820000"), Cancel)).Should().Be("00B08200009000");
        _trace.Entries().Should().Contain(entry => entry.Kind == TraceEventKind.Reader && entry.Text.Contains("fermé la connexion"));
    }

    [Fact]
    public async Task A_driver_that_starts_later_finds_the_card()
    {
        _driver.Dispose();
        _slot.Insert(new EchoCard("3B00"));
        await _plug.WaitForAsync(VpcdPlugState.WaitingForDriver, Cancel);
        using var late = VpcdDriver.Listen(_driver.Address.Port);

        await using var card = await late.WaitForCardAsync(Cancel);

        Hex(card.Atr).Should().Be("3B00");
    }

    [Fact]
    public async Task A_mute_card_is_there_but_gives_no_usable_answer_to_reset()
    {
        _slot.Insert(new EchoCard("3B00AA"), new CardFault.Mute());

        await using var card = await _driver.WaitForCardAsync(Cancel);

        card.Atr.Length.Should().Be(40, "longer than any answer to reset can be: pcscd then calls the card mute");
        Hex(await card.AskAtrAsync(Cancel)).Should().Be("3B00", "so that its presence is seen");
    }

    [Fact]
    public async Task A_card_that_goes_mute_is_withdrawn_rather_than_leave_the_driver_without_an_answer()
    {
        _slot.Insert(new EchoCard("3B00"), new CardFault.Mute { When = new FaultTrigger(After: 1) });
        await using var card = await _driver.WaitForCardAsync(Cancel);
        await card.TransmitAsync(Bytes("00B0820000"), Cancel);

        var transmit = () => card.TransmitAsync(Bytes("00B0820000"), Cancel).AsTask();

        await transmit.Should().ThrowAsync<CardLostException>();
        await using var again = await _driver.WaitForCardAsync(Cancel);
        _trace.Entries().Should().Contain(entry => entry.Kind == TraceEventKind.Reader && entry.Text.Contains("ne répond plus"));
    }

    [Fact]
    public async Task An_answer_cut_to_one_byte_arrives_as_one_byte()
    {
        _slot.Insert(new EchoCard("3B00"), new CardFault.Truncated(1));
        await using var card = await _driver.WaitForCardAsync(Cancel);

        Hex(await card.TransmitAsync(Bytes("00B0820000"), Cancel)).Should().Be("00");
        _trace.Entries()[^1].Text.Should().Be("Lecture, fichier court 02 : réponse tronquée à 1 octet, sans mot d'état");
    }

    [Fact]
    public async Task Polling_leaves_no_trace_and_resets_in_a_row_leave_one()
    {
        _slot.Insert(new EchoCard("3B00"));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        await card.ResetAsync(Cancel);
        await card.PowerOffAsync(Cancel);
        await card.PowerOnAsync(Cancel);
        await card.AskAtrAsync(Cancel);
        await card.AskAtrAsync(Cancel);

        _trace.Entries().Select(entry => entry.Kind).Should().Equal(TraceEventKind.Inserted, TraceEventKind.Reset);
    }

    [Fact]
    public async Task Two_readers_live_side_by_side()
    {
        using var secondDriver = VpcdDriver.Listen();
        var secondSlot = new VirtualSlot("Lecteur 2", TimeProvider.System);
        await using var secondPlug = VpcdPlug.Start(secondSlot, secondDriver.Address, Fast, _trace);
        secondSlot.Insert(new EchoCard("3B01BB"));
        _slot.Insert(new EchoCard("3B01AA"));
        await using var first = await _driver.WaitForCardAsync(Cancel);
        await using var second = await secondDriver.WaitForCardAsync(Cancel);
        _slot.Remove();
        await first.WaitForRemovalAsync(Cancel);

        Hex(second.Atr).Should().Be("3B01BB");
        Hex(await second.TransmitAsync(Bytes("00B0820000"), Cancel)).Should().Be("00B08200009000");
    }

    public async ValueTask DisposeAsync()
    {
        await _plug.DisposeAsync();
        _driver.Dispose();
    }

    private static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal);

    private static string Hex(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(bytes.Span);

    /// <summary>Answers any command with itself.</summary>
    private sealed class EchoCard(string atr) : ISmartCard
    {
        public int Resets { get; private set; }

        public ReadOnlyMemory<byte> Atr { get; } = Bytes(atr);

        public TransmissionProtocol Protocol => TransmissionProtocol.T0;

        public ReadOnlyMemory<byte> Transmit(ReadOnlyMemory<byte> command) => (byte[])[.. command.Span, 0x90, 0x00];

        public void Reset() => Resets++;

        public void PowerOff()
        {
        }
    }
}
