using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Pcsc;

namespace InsConformance.Campaign.Tests.Cards;

public sealed class MachineReadersTests
{
    private static readonly ReaderPair Names = new(TwoReaders.Professional, TwoReaders.Vitale);

    private readonly TwoReaders _machine = new();

    public MachineReadersTests() => _machine.Put(TwoReaders.Professional, "cps-infirmier");

    [Fact]
    public async Task A_look_resets_the_card_so_that_no_code_presented_before_serves_again()
    {
        var library = new LatePcsc(_machine.Pcsc);
        library.Answer();

        (await LookAsync(library, TestContext.Current.CancellationToken)).Should().BeOfType<SeenCard.Expected>();

        (await library.Disconnected).Should().Be(CardDisposition.Reset);
    }

    [Fact]
    public async Task A_look_that_is_given_up_leaves_the_card_alone_when_it_answers_at_last()
    {
        var library = new LatePcsc(_machine.Pcsc);
        using var stop = new CancellationTokenSource();
        var look = LookAsync(library, stop.Token);
        await library.Asked;

        await stop.CancelAsync();
        await ((Func<Task>)(() => look)).Should().ThrowAsync<OperationCanceledException>();
        library.Answer();

        (await library.Disconnected).Should().Be(CardDisposition.Leave);
    }

    private static Task<SeenCard> LookAsync(LatePcsc library, CancellationToken cancellationToken)
    {
        var readers = new MachineReaders(library, Names, TimeProvider.System);
        return readers.LookAsync(CardPlace.Professional, readers.Expect("cps-infirmier"), cancellationToken);
    }

    /// <summary>A PC/SC whose card answers when it is told to, and that says how the first line to it was closed.</summary>
    private sealed class LatePcsc(IPcscLibrary pcsc) : IPcscLibrary
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<CardDisposition> _disconnected = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public Task<CardDisposition> Disconnected => _disconnected.Task;

        public void Answer() => _answers.TrySetResult();

        public PcscCode EstablishContext(out nint context) => pcsc.EstablishContext(out context);

        public PcscCode ReleaseContext(nint context) => pcsc.ReleaseContext(context);

        public PcscCode ListReaders(nint context, out IReadOnlyList<string> readers) => pcsc.ListReaders(context, out readers);

        public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses) =>
            pcsc.GetStatusChange(context, timeout, queries, out statuses);

        public PcscCode Cancel(nint context) => pcsc.Cancel(context);

        public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active) =>
            pcsc.Connect(context, reader, share, accepted, out card, out active);

        public PcscCode Disconnect(nint card, CardDisposition disposition)
        {
            var code = pcsc.Disconnect(card, disposition);
            _disconnected.TrySetResult(disposition);
            return code;
        }

        public PcscCode BeginTransaction(nint card) => pcsc.BeginTransaction(card);

        public PcscCode EndTransaction(nint card, CardDisposition disposition) => pcsc.EndTransaction(card, disposition);

        public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr) => pcsc.Status(card, out atr);

        public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received)
        {
            _asked.TrySetResult();
            _answers.Task.Wait();
            return pcsc.Transmit(card, active, command, response, out received);
        }
    }
}
