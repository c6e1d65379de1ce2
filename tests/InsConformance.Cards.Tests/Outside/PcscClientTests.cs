using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Tests.Cps;
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
}
