using InsConformance.Cards.Images;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Reading;

/// <summary>The cards of <c>fixtures/cards</c>, read as any card in any reader.</summary>
public sealed class CardReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_nineteen_people_whose_list_is_longer_than_one_command_gives()
    {
        var content = await ReadAsync("vitale-famille-19.json");

        content.Vitale!.People.Should().HaveCount(19);
        content.Vitale.People.Should().OnlyContain(person => person.Surname == "TESTFAMILLE" && person.Nir == "270016322099591");
        content.Vitale.Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Reads_what_virtual_cards_add_in_an_application_of_their_own()
    {
        var content = await ReadAsync("vitale-insi-01.json");

        content.Vitale!.ValidFrom.Should().Be("20200101");
        content.Vitale.HasCertificate.Should().BeTrue();
        (content.Vitale.Harness!.Serial, content.Vitale.Harness.Nature, content.Vitale.Harness.MasterKey).Should().Be(("468929507", "T", "CLE MERE FACTICE"));
    }

    [Fact]
    public async Task Reads_a_CPx_and_its_activities_once_the_code_is_accepted()
    {
        var before = await ReadAsync("cps-medecin.json");
        var after = await ReadAsync("cps-medecin.json", "1234");

        (before.Pin!.IsAccepted, before.Pin.TriesLeft).Should().Be((false, 3));
        before.Activities.Should().BeNull();
        after.Activities.Should().HaveCount(2);
        after.Cpx!.Speciality.Should().Be("SM26");
    }

    [Fact]
    public async Task A_wrong_code_costs_a_try_and_the_card_is_read_all_the_same()
    {
        var content = await ReadAsync("cps-medecin.json", "0000");

        (content.Pin!.IsAccepted, content.Pin.TriesLeft).Should().Be((false, 2));
        content.Cpx!.Serial.Should().Be("29009952");
    }

    [Theory]
    [InlineData("vitale-1.json", "*Vitale 1*sans savoir la lire*Vitale 2*")]
    [InlineData("vitale-atr-inconnu.json", "*ni une carte Vitale ni une CPx*3B00*")]
    [InlineData("cps-sans-contact.json", "*sans contact*sans savoir la lire*")]
    [InlineData("vitale-memoire.json", "*6581*Retirez la carte*")]
    [InlineData("vitale-tronquee.json", "*tronquée*")]
    public async Task A_card_that_cannot_be_read_says_why_and_what_to_do(string image, string message)
    {
        var read = () => ReadAsync(image);

        (await read.Should().ThrowAsync<CardRefusalException>()).WithMessage(message);
    }

    [Fact]
    public async Task Damaged_lists_are_read_as_far_as_they_go_and_the_damage_is_said()
    {
        var content = await ReadAsync("vitale-tlv-corrompu.json");

        content.Vitale!.Problems.Should().Contain(problem => problem.StartsWith("Liste des identités, octet 0 : ", StringComparison.Ordinal));
    }

    private static async Task<CardContent> ReadAsync(string file, string? pin = null)
    {
        var image = CardImageReader.Read(new FileInfo(Repository.PathOf($"fixtures/cards/{file}"))).Image!;
        var slot = new VirtualSlot("lecteur 1", TimeProvider.System);
        slot.Insert(CardFactory.Create(image), image.Faults);
        await using var channel = SlotChannel.Open(slot);
        return await CardReader.ReadAsync(channel, pin, Cancel);
    }
}
