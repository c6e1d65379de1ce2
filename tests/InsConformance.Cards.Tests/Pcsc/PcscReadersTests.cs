using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Tests.Pcsc;

/// <summary>What can go wrong at a reader says in French what it is and what to do, and leaves nothing open.</summary>
public sealed class PcscReadersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void No_service_is_said_with_how_to_start_it()
    {
        var library = new ScriptedPcsc { Contexts = new([PcscCode.NoService]) };

        var list = () => new PcscReaders(library).List();

        list.Should().Throw<PcscException>().Where(failure => failure.IsServiceLost && failure.Code == PcscCode.NoService)
            .WithMessage("Impossible de joindre le service des lecteurs de cartes : *pcscd*");
    }

    [Fact]
    public void No_reader_is_an_empty_list()
    {
        var library = new ScriptedPcsc();
        library.Looks.Enqueue([]);

        new PcscReaders(library).List().Should().BeEmpty();
        library.OpenContexts.Should().Be(0);
    }

    [Theory]
    [InlineData(PcscCode.UnknownReader, "*n'est pas branché*Branchez-le*")]
    [InlineData(PcscCode.NoSmartcard, "*pas de carte dans le lecteur*Insérez-la*")]
    [InlineData(PcscCode.SharingViolation, "*autre programme*exclusivité*Fermez le logiciel*")]
    [InlineData(PcscCode.UnpoweredCard, "*muette*")]
    [InlineData(PcscCode.UnresponsiveCard, "*muette*")]
    [InlineData(PcscCode.ProtocolMismatch, "*ni T=0 ni T=1*")]
    [InlineData(PcscCode.SecurityViolation, "*polkit*")]
    [InlineData((PcscCode)0x80100001, "*0x80100001*")]
    public async Task A_card_that_cannot_be_opened_says_why_and_leaves_nothing_open(PcscCode code, string message)
    {
        var library = new ScriptedPcsc { ConnectCode = code };

        var connect = () => new PcscReaders(library).ConnectAsync("Lecteur 1", ShareMode.Shared, Cancel);

        (await connect.Should().ThrowAsync<PcscException>()).WithMessage(message).And.Message.Should().Contain("« Lecteur 1 »");
        library.OpenContexts.Should().Be(0);
        library.OpenCards.Should().Be(0);
    }

    [Theory]
    [InlineData(PcscCode.RemovedCard, "*a été retirée*Remettez la carte*")]
    [InlineData(PcscCode.NotTransacted, "*a été retirée*")]
    [InlineData(PcscCode.ResetCard, "*autre programme a réinitialisé*Recommencez*")]
    [InlineData(PcscCode.ReaderUnavailable, "*n'est pas branché*")]
    public async Task A_card_that_is_lost_says_why(PcscCode code, string message)
    {
        var library = new ScriptedPcsc { TransmitCode = code };
        await using var channel = await new PcscReaders(library).ConnectAsync("Lecteur 1", ShareMode.Shared, Cancel);

        var transmit = () => channel.TransmitAsync(new byte[] { 0, 0xB0, 0, 0, 0 }, Cancel).AsTask();

        (await transmit.Should().ThrowAsync<CardLostException>()).WithMessage(message).WithInnerException<PcscException>().Which.Code.Should().Be(code);
    }

    [Fact]
    public async Task An_empty_answer_is_a_card_that_left_during_the_command()
    {
        await using var channel = await new PcscReaders(new ScriptedPcsc { Response = [] }).ConnectAsync("Lecteur 1", ShareMode.Shared, Cancel);

        var transmit = () => channel.TransmitAsync(new byte[] { 0, 0xB0, 0, 0, 0 }, Cancel).AsTask();

        await transmit.Should().ThrowAsync<CardLostException>();
    }

    [Fact]
    public async Task A_closed_line_leaves_nothing_open_and_carries_nothing_more()
    {
        var library = new ScriptedPcsc();
        var channel = await new PcscReaders(library).ConnectAsync("Lecteur 1", ShareMode.Exclusive, Cancel);
        await channel.BeginTransactionAsync(Cancel);
        await channel.DisposeAsync();

        var transmit = () => channel.TransmitAsync(new byte[] { 0, 0xB0, 0, 0, 0 }, Cancel).AsTask();

        await transmit.Should().ThrowAsync<ObjectDisposedException>();
        (library.OpenCards, library.OpenContexts).Should().Be((0, 0));
    }
}
