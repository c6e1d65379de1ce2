using InsConformance.Cards.Images;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Slots.Faults;
using InsConformance.Cards.Vitale;
using InsConformance.Cards.Vitale.Mica;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Vitale;

/// <summary>Answers of MICA.</summary>
public class MicaServiceTests
{
    private readonly VirtualSlot _slot = new("Lecteur Vitale", TimeProvider.System);
    private readonly MicaService _mica;

    public MicaServiceTests() => _mica = new(_slot);

    private static VitaleCard Card(string name) => new(Fixture<VitaleImage>(name));

    [Fact]
    public void Presence_follows_the_card()
    {
        ((int)_mica.ControlPresence("468929507")).Should().Be(3);
        _slot.Insert(Card("vitale-insi-01"));
        ((int)_mica.ControlPresence(null)).Should().Be(0);
        ((int)_mica.ControlPresence("000468929507")).Should().Be(1);
        _slot.Swap(Card("vitale-insi-04"));
        ((int)_mica.ControlPresence("468929507")).Should().Be(2);
        _slot.Swap(Vitale1Card.Create(Fixture<Vitale1Image>("vitale-1")));
        ((int)_mica.ControlPresence("468929507")).Should().Be(255);
    }

    [Fact]
    public void Describes_a_test_Vitale_2()
    {
        _slot.Insert(Card("vitale-insi-01"));
        var card = _mica.Card!;
        card.Type.Should().Be(3);
        card.Nature.Should().Be('T');
        card.Serial.Should().Be("468929507");
        card.PaddedSerial.Should().Be("000468929507");
        card.MasterKey.Should().Be("CLE MERE FACTICE");
    }

    [Fact]
    public void Signature_is_eight_bytes_that_say_they_are_synthetic()
    {
        _slot.Insert(Card("vitale-insi-01"));
        var signature = _mica.Sign([1, 2, 3]).Bytes.ToArray();
        signature.Should().HaveCount(8).And.StartWith([0x53, 0x59, 0x4E]);
        _mica.Sign([1, 2, 4]).Bytes.ToArray().Should().NotEqual(signature);
        _mica.Sign([1, 2, 3]).Bytes.ToArray().Should().Equal(signature);
    }

    [Fact]
    public void Nothing_is_signed_without_a_card() =>
        _mica.Invoking(mica => mica.Sign([1])).Should().Throw<CardUnavailableException>().Which.Reason.Should().Be(CardUnavailability.Absent);

    [Fact]
    public void A_mute_card_is_unknown()
    {
        _slot.Insert(Card("vitale-insi-01"), new CardFault.Mute());
        _mica.ControlPresence(null).Should().Be(MicaPresence.Unknown);
    }
}
