using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tests.Cps;
using InsConformance.Cards.Tracing;

namespace InsConformance.Cards.Tests.Tracing;

public sealed class CardTraceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("002000010431323334", "0020000104FFFFFFFF")]
    [InlineData("00240001083132333435363738", "0024000108FFFFFFFFFFFFFFFF")]
    [InlineData("002C02010439393939", "002C020104FFFFFFFF")]
    [InlineData("0020000109313233", "0020000109FFFFFF")]
    [InlineData("00B0820000", "00B0820000")]
    public async Task No_code_enters_the_trace_even_in_a_command_that_is_badly_formed(string command, string shown)
    {
        var trace = new CardTrace(TimeProvider.System);
        await using var channel = Open(trace);

        await channel.TransmitAsync(Convert.FromHexString(command), Cancel);

        Convert.ToHexString(trace.Entries()[^1].Command.Span).Should().Be(shown);
    }

    [Fact]
    public async Task A_line_for_programs_tells_command_data_and_status_apart()
    {
        var trace = new CardTrace(TimeProvider.System);
        await using var channel = Open(trace);
        await channel.TransmitAsync(Convert.FromHexString("00B09C000C"), Cancel);

        var line = TraceDocument.Of(trace.Entries()[^1]);

        (line.Number, line.Reader, line.Kind, line.Command, line.Response, line.Status).Should()
            .Be((1, "lecteur 1", "exchange", "00B09C000C", "5A0A8025000001290099529F", "9000"));
        line.Text.Should().Be("Lecture, numéro de série (EF.SN.ICC) : 12 octets");
        line.Microseconds.Should().BeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task The_oldest_lines_leave_a_trace_that_is_full()
    {
        var trace = new CardTrace(TimeProvider.System, capacity: 2);
        await using var channel = Open(trace);
        for (var time = 0; time < 3; time++)
            await channel.TransmitAsync(Convert.FromHexString("00B09C000C"), Cancel);

        trace.Entries().Select(entry => entry.Number).Should().Equal(2, 3);
        trace.Entries(after: 2).Select(entry => entry.Number).Should().Equal(3);
        trace.Entries(reader: "lecteur 2").Should().BeEmpty();
    }

    private static TracedChannel Open(CardTrace trace)
    {
        var slot = new VirtualSlot("lecteur 1", TimeProvider.System);
        slot.Insert(TestCps.Card());
        return new TracedChannel(SlotChannel.Open(slot), trace);
    }
}
