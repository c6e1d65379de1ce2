using System.Security.Cryptography;
using InsConformance.Cards.Bench;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cli.Benchmarking;

/// <summary>What an APDU costs in process, over the wire of vpcd to a driver of ours, and what a signature of a CPS costs. One thing at a time, on this machine, without pcscd.</summary>
internal sealed class CardMeasures(TimeProvider time, int samples)
{
    /// <summary>A command in process takes less than a clock can tell: one sample is this many.</summary>
    private const int Batch = 100;

    private static ReadOnlySpan<byte> Vitale =>
        """{"kind":"vitale2","label":"mesure","serial":"900000099","beneficiaries":[{"usualName":"TESTMESURE","givenName":"ODILE","birthDate":"01/10/1965","nir":"265106322099889"}]}"""u8;

    private static ReadOnlySpan<byte> Cps =>
        """{"kind":"cps3","label":"mesure","serial":"90000099","product":"CPS","holder":{"nationalId":"899900099999","surname":"TESTMESURE","givenName":"ODILE","profession":"Médecin"}}"""u8;

    private static readonly byte[] Select = [0x00, 0xA4, 0x00, 0x00, 0x02, 0x3F, 0x00];
    private static readonly byte[] Read = [0x00, 0xB0, 0x82, 0x00, 0x7C];

    public async Task<IReadOnlyList<CardMeasure>> TakeAsync(CancellationToken cancellationToken)
    {
        var vitale = CardFactory.Create(Image(Vitale));
        var slot = new VirtualSlot("mesure", time);
        using var driver = VpcdDriver.Listen();
        await using var plug = VpcdPlug.Start(slot, driver.Address, VpcdTiming.Default, new CardTrace(time));
        slot.Insert(vitale);
        await using var wire = await driver.WaitForCardAsync(cancellationToken);
        var select = InProcess("commande SELECT, en mémoire", vitale, Select);
        var read = InProcess("commande READ de 124 octets, en mémoire", vitale, Read);
        var bare = BareSignature();
        return
        [
            select,
            read.Over(select),
            (await OverWireAsync("commande SELECT, aller et retour vpcd", wire, Select, cancellationToken)).Over(select),
            (await OverWireAsync("commande READ de 124 octets, aller et retour vpcd", wire, Read, cancellationToken)).Over(read),
            bare,
            (await SignatureAsync(cancellationToken)).Over(bare),
        ];
    }

    /// <summary>What a SELECT of the root costs to the card in a reader of the machine.</summary>
    /// <exception cref="PcscException">The card cannot be opened.</exception>
    /// <exception cref="CardLostException">The card left.</exception>
    public async Task<CardMeasure> TakeAsync(string reader, CancellationToken cancellationToken)
    {
        await using var channel = await new PcscReaders(PcscLibrary.OfThisSystem).ConnectAsync(reader, ShareMode.Shared, cancellationToken);
        return await OverWireAsync($"commande SELECT par PC/SC, lecteur {reader}", channel, Select, cancellationToken);
    }

    private CardMeasure InProcess(string what, ISmartCard card, byte[] command)
    {
        var times = new double[samples];
        for (var sample = -Batch; sample < samples; sample++)
        {
            var start = time.GetTimestamp();
            for (var call = 0; call < Batch; call++)
                card.Transmit(command);
            if (sample >= 0)
                times[sample] = time.GetElapsedTime(start).TotalMicroseconds / Batch;
        }

        return CardMeasure.Of(what, times);
    }

    private async Task<CardMeasure> OverWireAsync(string what, ICardChannel wire, byte[] command, CancellationToken cancellationToken)
    {
        var times = new double[samples];
        for (var sample = -Batch; sample < samples; sample++)
        {
            var start = time.GetTimestamp();
            await wire.TransmitAsync(command, cancellationToken);
            if (sample >= 0)
                times[sample] = time.GetElapsedTime(start).TotalMicroseconds;
        }

        return CardMeasure.Of(what, times);
    }

    /// <summary>What the signature of a card cannot be quicker than.</summary>
    private CardMeasure BareSignature()
    {
        using var key = RSA.Create(2048);
        var message = new byte[1000];
        var times = new double[Math.Min(samples, 100)];
        for (var sample = 0; sample < times.Length; sample++)
        {
            var start = time.GetTimestamp();
            key.SignData(message, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            times[sample] = time.GetElapsedTime(start).TotalMicroseconds;
        }

        return CardMeasure.Of("signature RSA 2048 de 1 000 octets, par .NET seul", times);
    }

    private async Task<CardMeasure> SignatureAsync(CancellationToken cancellationToken)
    {
        var slot = new VirtualSlot("mesure", time);
        slot.Insert(CardFactory.Create(Image(Cps)));
        await using var channel = SlotChannel.Open(slot);
        var session = await CpxSession.OpenAsync(channel, cancellationToken);
        await session.VerifyPinAsync("1234", cancellationToken);
        var message = new byte[1000];
        var times = new double[Math.Min(samples, 100)];
        for (var sample = 0; sample < times.Length; sample++)
        {
            var start = time.GetTimestamp();
            await session.SignAsync(message, cancellationToken);
            times[sample] = time.GetElapsedTime(start).TotalMicroseconds;
        }

        return CardMeasure.Of("signature CPS de 1 000 octets (condensat et RSA 2048), en mémoire", times);
    }

    private static CardImage Image(ReadOnlySpan<byte> json) => BenchCard.Read(json.ToArray()).Image;
}
