using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Images;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Reading.Vitale;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Slots.Faults;
using InsConformance.Cards.Tests.Cps;
using InsConformance.Cards.Vitale;
using InsConformance.Cards.Vpcd;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Outside;

/// <summary>Our PC/SC client reads our cards through pcscd, as it reads any card in any reader.</summary>
[Collection<SharedPcscd>]
public sealed class PcscClientTests(PcscdFixture pcscd)
{
    private readonly PcscReaders _readers = new(PcscLibrary.OfThisSystem);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_the_readers_with_and_without_a_card()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(TestCps.Card());
        await pcscd.SeenAsync();

        var readers = _readers.List();

        readers.Select(reader => reader.Reader).Should().Equal(PrivatePcscd.FirstReader, PrivatePcscd.SecondReader);
        Convert.ToHexString(readers[0].Atr.Span).Should().Be("3BAC00402A001225006480000310009000");
        readers[1].Atr.Length.Should().Be(0);
    }

    [Fact]
    public async Task Reads_a_CPx_card_and_signs_with_it()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(TestCps.Card());
        await pcscd.SeenAsync();
        var message = new byte[300];

        await using var channel = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        await channel.BeginTransactionAsync(Cancel);
        var session = await CpxSession.OpenAsync(channel, Cancel);
        var verification = await session.VerifyPinAsync("1234", Cancel);
        var activities = await session.ReadActivitiesAsync(Cancel);
        var signature = await session.SignAsync(message, Cancel);

        session.Card.Serial.Should().Be("29009952");
        session.Card.Holder.Surname.Should().Be("GENE RPPS");
        verification.IsAccepted.Should().BeTrue();
        activities.Should().HaveCount(2);
        TestCps.SignatureCertificate.GetRSAPublicKey()!.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).Should().BeTrue();
    }

    [Fact]
    public async Task Reads_the_same_Vitale_in_process_through_vpcd_and_through_pcscd()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(Ruth());
        await pcscd.SeenAsync();
        using var driver = VpcdDriver.Listen();
        var slot = new VirtualSlot("Lecteur 3", TimeProvider.System);
        await using var plug = VpcdPlug.Start(slot, driver.Address, VpcdTiming.Default, pcscd.Trace);
        slot.Insert(Ruth());

        await using var real = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        await using var wire = await driver.WaitForCardAsync(Cancel);
        await using var inProcess = SlotChannel.Open(slot);
        var throughPcscd = await CardReader.ReadAsync(real, null, Cancel);

        throughPcscd.Vitale!.People.Should().HaveCount(4);
        throughPcscd.Vitale.People[0].Should().Be(new VitalePerson("DE VINCI", "RUTH", "19770714", "FR", "277076322082910"));
        foreach (var channel in new ICardChannel[] { wire, inProcess })
        {
            (await CardReader.ReadAsync(channel, null, Cancel)).Should().BeEquivalentTo(
                throughPcscd,
                options => options.Using<ReadOnlyMemory<byte>>(bytes => bytes.Subject.ToArray().Should().Equal(bytes.Expectation.ToArray())).WhenTypeIs<ReadOnlyMemory<byte>>());
        }
    }

    [Fact]
    public async Task A_swap_is_seen_and_kills_the_line_to_the_first_card()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(Ruth());
        await pcscd.SeenAsync();
        await using var channel = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        var seen = new List<ReaderEventKind>();
        await foreach (var happened in new ReaderMonitor(PcscLibrary.OfThisSystem, TimeProvider.System).WatchAsync(Cancel))
        {
            if (!string.Equals(happened.Reader, PrivatePcscd.FirstReader, StringComparison.Ordinal))
                continue;
            seen.Add(happened.Kind);
            if (seen.Count == 2)
                pcscd.First.Swap(TestCps.Card());
            if (seen.Count == 4)
                break;
        }

        seen.Should().Equal(ReaderEventKind.ReaderAdded, ReaderEventKind.CardInserted, ReaderEventKind.CardRemoved, ReaderEventKind.CardInserted);
        var read = () => CardReader.ReadAsync(channel, null, Cancel);
        (await read.Should().ThrowAsync<CardLostException>()).WithMessage("*a été retirée*");
        await using var second = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        (await CardReader.ReadAsync(second, null, Cancel)).Cpx!.Serial.Should().Be("29009952");
    }

    [Fact]
    public async Task A_card_that_another_program_holds_is_said_to_be_held()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(Ruth());
        await pcscd.SeenAsync();
        await using var holder = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Exclusive, Cancel);

        var connect = () => _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);

        (await connect.Should().ThrowAsync<PcscException>()).WithMessage("*autre programme*exclusivité*").Which.Code.Should().Be(PcscCode.SharingViolation);
    }

    [Theory]
    [InlineData(CardDisposition.Leave, true)]
    [InlineData(CardDisposition.Reset, false)]
    public async Task A_code_presented_survives_the_line_only_when_the_card_is_left_as_it_is(CardDisposition onClose, bool isStillAccepted)
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(TestCps.Card());
        await pcscd.SeenAsync();
        await using var witness = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        await using (var first = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel))
        {
            first.OnClose = onClose;
            await CardReader.ReadAsync(first, "1234", Cancel);
        }

        await using var second = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);

        (await CardReader.ReadAsync(second, null, Cancel)).Pin!.IsAccepted.Should().Be(isStillAccepted);
        var transmit = () => witness.TransmitAsync(new byte[] { 0x00, 0x20, 0x00, 0x01 }, Cancel).AsTask();
        if (onClose is CardDisposition.Reset)
            (await transmit.Should().ThrowAsync<CardLostException>()).WithMessage("*autre programme a réinitialisé la carte*");
    }

    [Fact]
    public async Task An_empty_reader_and_an_unknown_one_are_told_apart()
    {
        await pcscd.StartedAsync();

        var empty = () => _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        var unknown = () => _readers.ConnectAsync("Lecteur inconnu", ShareMode.Shared, Cancel);

        (await empty.Should().ThrowAsync<PcscException>()).WithMessage("*pas de carte dans le lecteur*");
        (await unknown.Should().ThrowAsync<PcscException>()).WithMessage("*n'est pas branché*");
    }

    [Fact]
    public async Task A_mute_card_is_seen_and_said_to_be_mute()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(Ruth(), new CardFault.Mute());
        await pcscd.SeenAsync();

        var connect = () => _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);

        _readers.List()[0].State.Should().HaveFlag(ReaderState.Mute);
        (await connect.Should().ThrowAsync<PcscException>()).WithMessage("*muette*").Which.Code.Should().Be(PcscCode.UnpoweredCard);
    }

    [Fact]
    public async Task A_service_that_restarts_is_found_again_by_the_cards_and_by_the_watch()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(Ruth());
        await pcscd.SeenAsync();
        var seen = new List<ReaderEventKind>();
        await foreach (var happened in new ReaderMonitor(PcscLibrary.OfThisSystem, TimeProvider.System).WatchAsync(Cancel))
        {
            if (happened.Kind is ReaderEventKind.CardInserted && !seen.Contains(ReaderEventKind.ServiceLost))
                await pcscd.Service.StopAsync();
            if (happened.Kind is ReaderEventKind.ServiceLost)
                await pcscd.Service.RestartAsync(Cancel);
            seen.Add(happened.Kind);
            if (happened.Kind is ReaderEventKind.CardInserted && seen.Contains(ReaderEventKind.ServiceBack))
                break;
        }

        seen.Should().ContainInOrder(ReaderEventKind.CardInserted, ReaderEventKind.ReaderRemoved, ReaderEventKind.ServiceLost, ReaderEventKind.ServiceBack, ReaderEventKind.ReaderAdded, ReaderEventKind.CardInserted);
        await using var channel = await _readers.ConnectAsync(PrivatePcscd.FirstReader, ShareMode.Shared, Cancel);
        (await CardReader.ReadAsync(channel, null, Cancel)).Vitale!.People.Should().HaveCount(4);
    }

    private static VitaleCard Ruth() => new((VitaleImage)CardImageReader.Read(new FileInfo(Repository.PathOf("fixtures/cards/vitale-insi-01.json"))).Image!);
}
