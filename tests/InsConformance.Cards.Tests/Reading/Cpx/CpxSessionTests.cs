using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FluentAssertions;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Slots.Faults;
using InsConformance.Cards.Tests.Cps;
using Xunit;

namespace InsConformance.Cards.Tests.Reading.Cpx;

public sealed class CpxSessionTests
{
    private readonly VirtualSlot _slot = new("Lecteur CPx", TimeProvider.System);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_whom_the_card_names_without_its_code()
    {
        var session = await OpenAsync(TestCps.Card());

        session.Card.Serial.Should().Be("29009952");
        session.Card.Speciality.Should().Be("SM26");
        session.Card.Holder.Should().BeEquivalentTo(new { NationalId = "899900023351", Surname = "GENE RPPS", GivenName = "ALAIN", Profession = "Médecin" });
        session.Card.Holder.Kind.NameQualifier.Should().Be("CPS");
        session.Card.ValidTo.Should().Be(new DateTimeOffset(2029, 1, 1, 0, 0, 0, TimeSpan.Zero));
        session.Card.SignatureCertificate.ToArray().Should().Equal(TestCps.SignatureCertificate.RawData);
        session.Card.AuthenticationCertificate.ToArray().Should().Equal(TestCps.AuthenticationCertificate.RawData);
    }

    [Fact]
    public async Task Reads_the_activities_and_their_billing_numbers_after_the_code()
    {
        var session = await OpenAsync(TestCps.Card());
        await Refuses(() => session.ReadActivitiesAsync(Cancellation), "La carte a refusé de lire les activités : elle a répondu 6982. Présentez d'abord le code porteur.");

        (await session.VerifyPinAsync("1234", Cancellation)).IsAccepted.Should().BeTrue();

        (await session.ReadActivitiesAsync(Cancellation)).Should().BeEquivalentTo(
        [
            new { Structure = "CABINET DR GENE", StructureId = "499700735741008", Sector = "SA07", BillingNumber = (string?)"991112222" },
            new { Structure = "HOPITAL GENERIQUE", StructureId = "10B0307377", Sector = "SA01", BillingNumber = (string?)null },
        ]);
    }

    [Fact]
    public async Task A_card_without_activity_has_none()
    {
        var session = await OpenAsync(CpsCard.Create(TestCps.Personalisation() with { Activities = [] }));
        await session.VerifyPinAsync("1234", Cancellation);

        (await session.ReadActivitiesAsync(Cancellation)).Should().BeEmpty();
    }

    [Fact]
    public async Task Tells_the_tries_that_are_left()
    {
        var session = await OpenAsync(TestCps.Card());

        (await session.VerifyPinAsync("0000", Cancellation)).Message.Should().Be("Code porteur incorrect : il reste 2 essais.");
        (await session.VerifyPinAsync("0000", Cancellation)).Message.Should().Be("Code porteur incorrect : il reste un essai avant le blocage de la carte.");
        (await session.AskPinAsync(Cancellation)).TriesLeft.Should().Be(1);
        var blocked = await session.VerifyPinAsync("0000", Cancellation);
        (blocked.IsBlocked, blocked.Message).Should().Be((true, "Le code porteur est bloqué : débloquez la carte avec son code de déblocage."));
        (await session.VerifyPinAsync("1234", Cancellation)).IsBlocked.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1500)]
    public async Task Signs_a_message_of_any_length(int length)
    {
        var message = new byte[length];
        var session = await OpenAsync(TestCps.Card());
        await session.VerifyPinAsync("1234", Cancellation);

        var signature = await session.SignAsync(message, Cancellation);

        using var key = TestCps.SignatureCertificate.GetRSAPublicKey();
        key!.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).Should().BeTrue();
    }

    [Fact]
    public async Task Does_not_sign_without_the_code()
    {
        var session = await OpenAsync(TestCps.Card());

        await Refuses(() => session.SignAsync("hello"u8.ToArray(), Cancellation), "La carte a refusé de signer : elle a répondu 6982. Présentez d'abord le code porteur.");
    }

    [Fact]
    public async Task A_card_that_was_withdrawn_is_lost_even_when_it_comes_back()
    {
        var card = TestCps.Card();
        var session = await OpenAsync(card);

        _slot.Remove();
        _slot.Insert(card);

        var ask = () => session.IsSameCardAsync(Cancellation);
        (await ask.Should().ThrowAsync<CardLostException>()).WithMessage("La carte a été retirée du lecteur « Lecteur CPx »*");
    }

    [Fact]
    public async Task An_answer_of_one_byte_is_refused_in_clear_words()
    {
        var session = await OpenAsync(TestCps.Card());
        _slot.Inject(new CardFault.Truncated(1));

        var ask = () => session.IsSameCardAsync(Cancellation);
        (await ask.Should().ThrowAsync<CardRefusalException>()).WithMessage("La carte du lecteur « Lecteur CPx » a donné une réponse tronquée (1 octet)*");
    }

    private async Task<CpxSession> OpenAsync(ISmartCard card)
    {
        _slot.Insert(card);
        return await CpxSession.OpenAsync(SlotChannel.Open(_slot), Cancellation);
    }

    private static async Task Refuses(Func<Task> action, string message) =>
        (await action.Should().ThrowAsync<CardRefusalException>()).WithMessage(message);
}
