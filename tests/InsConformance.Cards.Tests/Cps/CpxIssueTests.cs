using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FluentAssertions;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Slots;
using InsConformance.Testing;
using Xunit;

namespace InsConformance.Cards.Tests.Cps;

/// <summary>The shipped images, read from their files, issued, then read as any card.</summary>
public sealed class CpxIssueTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cps-medecin", "CPS", "899900023351", "GENE RPPS", "SM26", 2)]
    [InlineData("cps-infirmier", "CPS", "00B6087510", "INFIRMCS ADELI8751", null, 1)]
    [InlineData("cps-sans-activite", "CPS", "899900023351", "GENE RPPS", "SM26", 0)]
    [InlineData("cps-expiree", "CPS", "899900023351", "GENE RPPS", "SM26", 1)]
    [InlineData("cpf", "CPF", "899900099991", "SYNTHETIQUE", null, 1)]
    [InlineData("cpe-nominative", "CDE-CPE", "3999999999/CPE0001", "SYNTHETIQUE", null, 1)]
    [InlineData("cpe-non-nominative", "CDE-CPE", "3999999999/CPE0002", null, null, 1)]
    [InlineData("cpa", "CPA", "3999999999/CPA0001", "SYNTHETIQUE", null, 1)]
    public async Task A_shipped_card_reads_as_its_image_says(string file, string kind, string id, string? surname, string? speciality, int activities)
    {
        var session = await OpenAsync(CpxIssue.Create(Image(file), authority: null));

        session.Card.Holder.Kind.NameQualifier.Should().Be(kind);
        (session.Card.Holder.NationalId, session.Card.Holder.Surname, session.Card.Speciality).Should().Be((id, surname, speciality));
        (await session.VerifyPinAsync("1234", Cancellation)).IsAccepted.Should().BeTrue();
        (await session.ReadActivitiesAsync(Cancellation)).Should().HaveCount(activities);
        var signature = await session.SignAsync("hello"u8.ToArray(), Cancellation);
        using var certificate = X509CertificateLoader.LoadCertificate(session.Card.SignatureCertificate.Span);
        using var key = certificate.GetRSAPublicKey();
        key!.VerifyData("hello"u8, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).Should().BeTrue();
    }

    [Fact]
    public async Task The_blocked_card_accepts_no_code()
    {
        var session = await OpenAsync(CpxIssue.Create(Image("cps-bloquee"), authority: null));

        (await session.VerifyPinAsync("1234", Cancellation)).IsBlocked.Should().BeTrue();
    }

    [Fact]
    public async Task The_expired_card_tells_it_by_its_certificate_and_its_dates()
    {
        var card = CpxIssue.Create(Image("cps-expiree"), authority: null);
        var session = await OpenAsync(card);

        session.Card.ValidTo.Should().Be(new DateTimeOffset(2023, 1, 1, 23, 59, 59, TimeSpan.Zero));
        card.Succeed("00A4090C043F00D010");
        card.Send("00B0000014").Should().Be("EC12810720200102000000" + "820720230101235959" + "9000");
    }

    [Fact]
    public void No_two_shipped_cards_share_a_serial_number() =>
        new DirectoryInfo(Repository.PathOf("fixtures/cards")).EnumerateFiles("*.json")
            .Select(file => CardImageReader.Read(file).Image!.Serial).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_contactless_card_authenticates_without_code_in_T1()
    {
        var card = CpxIssue.Create(Image("cps-sans-contact"), authority: null);

        Convert.ToHexString(card.Atr.Span).Should().Be("3B8F80010031B86404B0ECC1739401808290000E");
        card.Protocol.Should().Be(TransmissionProtocol.T1);
        card.Succeed("00A4040C0DE828BD080F8025000001FF0020", "002241A406800102840182");
        card.Send("0088000005 68656C6C6F 00").Should().HaveLength(2 * 258).And.EndWith("9000");
        card.Send("00200001").Should().Be("6D00");
    }

    [Fact]
    public void The_certificates_come_from_the_authority_that_is_given()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=TEST AC PERSONNES, O=SYNTHETIQUE", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var authority = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var card = CpxIssue.Create(Image("cps-medecin"), authority);

        var application = (InsConformance.Cards.Kernel.Files.DedicatedFile)card.Profile.Root.Child(0x0001)!;
        var file = (InsConformance.Cards.Kernel.Files.ElementaryFile)application.Child(0xA001)!;
        using var certificate = X509CertificateLoader.LoadCertificate(file.Content.Span);
        certificate.Issuer.Should().Be("CN=TEST AC PERSONNES, O=SYNTHETIQUE");
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);
        chain.Build(certificate).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"AAAA\"", "une clé privée RSA de 2048 bits est attendue")]
    [InlineData("\"pas du base64 !\"", "une clé privée RSA de 2048 bits est attendue")]
    public void A_key_that_is_none_is_refused_in_clear_words(string signature, string message)
    {
        var json = $$$"""
            {"kind":"cps3","label":"x","serial":"29010050","product":"CPS","holder":{"nationalId":"899900023351"},"syntheticKeys":{"signature":{{{signature}}},"authentication":"AAAA"}}
            """;

        var reading = CardImageReader.Read(System.Text.Encoding.UTF8.GetBytes(json));

        reading.Image.Should().BeNull();
        reading.Errors.Should().Contain(error => error.Path == "$.syntheticKeys.signature" && error.Message.StartsWith(message, StringComparison.Ordinal));
    }

    private static CpsImage Image(string name)
    {
        var reading = CardImageReader.Read(new FileInfo(Repository.PathOf($"fixtures/cards/{name}.json")));
        reading.Errors.Should().BeEmpty();
        return (CpsImage)reading.Image!;
    }

    private static Task<CpxSession> OpenAsync(ISmartCard card)
    {
        var slot = new VirtualSlot("Lecteur CPx", TimeProvider.System);
        slot.Insert(card);
        return CpxSession.OpenAsync(SlotChannel.Open(slot), Cancellation);
    }
}
