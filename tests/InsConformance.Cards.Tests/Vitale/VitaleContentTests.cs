using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Vitale;

/// <summary>Bytes of the files of a Vitale, one by one.</summary>
public class VitaleContentTests
{
    private const string RuthIdentity = "65 1A 80 08 44 45 20 56 49 4E 43 49 81 04 52 55 54 48 82 08 31 39 37 37 30 37 31 34";
    private const string RuthInsurance = "65 15 90 02 46 52 93 0F 32 37 37 30 37 36 33 32 32 30 38 32 39 31 30";

    private static VitaleCard Ruth() => new(Fixture<VitaleImage>("vitale-insi-01"));

    private static string Select(VitaleCard card, string application, string file)
    {
        card.Send("00 A4 04 0C 0B" + application).Should().Be("9000");
        return card.Send("00 A4 02 0C 02" + file);
    }

    [Fact]
    public void Has_the_default_ATR() => Convert.ToHexString(Ruth().Atr.Span).Should().Be("3B751300004909EA9000");

    [Fact]
    public void Identity_list_begins_with_Ruth_and_is_padded_to_124_bytes()
    {
        var image = Fixture<VitaleImage>("vitale-insi-01");
        var identities = new VitaleCard(image with { Beneficiaries = [image.Beneficiaries[0]] }).Send("00 B0 82 00 7C");
        identities.Should().StartWith(Packed(RuthIdentity)).And.EndWith("009000").And.HaveLength(2 * (124 + 2));
    }

    [Fact]
    public void Identities_and_NIRs_are_in_the_same_order()
    {
        var card = Ruth();
        var identities = card.Send("00 B0 82 00 7C");
        identities.Should().Contain("444F4E4154454C4C4F"); // DONATELLO
        identities.IndexOf("444F4E4154454C4C4F", StringComparison.Ordinal).Should().BeGreaterThan(identities.IndexOf("52555448", StringComparison.Ordinal));
        card.Send("00 A4 04 0C 0B D250000002564954414C45").Should().Be("9000");
        card.Send("00 B0 82 00 17").Should().Be(Packed(RuthInsurance) + "9000");
    }

    [Fact]
    public void Start_of_validity_is_told() => Ruth().Send("00 B0 83 00 0C").Should().Be("660A80083230323030313031" + "9000");

    [Fact]
    public void Pointers_name_three_applications_and_four_files()
    {
        var card = Ruth();
        Select(card, "D250000002564954414C45", "2001").Should().Be("9000");
        card.Send("00 B0 00 00 76").Should().Be(Packed("""
            E074A03A
            82120001000 0D2500000024D465F564954414C45
            820F00020000D250000002564954414C45
            821300030000E828BD080FD2500000044164E86C65
            800C4944454E5420202000 01D001
            800C56414C4944202020 0001D002
            800C4153535552455320 00022002
            800C4345525449462020 0001D003
            9000
            """.Replace("\n", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Directory_lists_Vitale_and_Adele() =>
        Ruth().Send("00 B0 9E 00 22").Should().Be(Packed("61 0D 4F 0B D250000002564954414C45 61 11 4F 0F E828BD080FD2500000044164E86C65 9000"));

    [Fact]
    public void Control_parameters_of_the_identity_list_are_30_bytes()
    {
        var card = Ruth();
        card.Send("00 A4 02 00 02 D001").Should().Be("611E");
        card.Send("00 C0 00 00 1E").Should().Be(Packed("62 1C 80 02 00 7C 82 01 01 83 02 D0 01 88 01 10 A1 09 8C 07 7B FF FF FF FF FF 00 8A 01 05 9000"));
    }

    [Fact]
    public void Control_information_of_the_application_is_known()
    {
        var card = Ruth();
        card.Send("00 A4 04 00 0B D250000002564954414C45").Should().Be("6120");
        card.Send("00 C0 00 00 20").Should().Be(Packed("62 1E 82 01 38 84 0B D2 50 00 00 02 56 49 54 41 4C 45 8A 01 05 A1 09 8C 07 7B FF FF FF FF FF 00 9000"));
    }

    [Fact]
    public void Protected_data_is_refused_and_then_another_file_can_be_read()
    {
        var card = Ruth();
        Select(card, "D250000002564954414C45", "2010").Should().Be("9000");
        card.Send("00 B0 00 00 10").Should().Be("6982");
        card.Send("00 B0 82 00 02").Should().Be("65159000");
    }

    [Fact]
    public void Adele_answers_to_both_its_names_and_holds_nothing()
    {
        var card = Ruth();
        card.Send("00 A4 04 0C 0F E828BD080FD2500000044164E86C65").Should().Be("9000");
        card.Send("00 A4 04 0C 0C D2500000044164E86C650101").Should().Be("9000");
        card.Send("00 B0 81 00 00").Should().Be("6A82");
    }

    [Fact]
    public void Harness_application_describes_the_card_under_an_unregistered_name()
    {
        var card = Ruth();
        card.Send("00 A4 04 0C 0B F0564954414C452D545354").Should().Be("9000");
        var described = card.Send("00 B0 81 00 35");
        described.Should().StartWith(Packed("E0 33 80 09 343638393239353037 81 01 54")).And.Contain("43415254452044452053594E54484553459000");
    }

    [Fact]
    public void Nineteen_beneficiaries_fill_their_file_without_padding()
    {
        var card = new VitaleCard(Fixture<VitaleImage>("vitale-famille-19"));
        card.Image.Beneficiaries.Should().HaveCount(19);
        card.Send("00 A4 02 0C 02 D001").Should().Be("9000");
        card.Send("00 B0 02 76 23").Should().Be(Packed("65 21 80 0B 54455354 46414D494C4C45 81 08 5052454E4F4D2053 82 08 3230313930313139 9000"));
        card.Send("00 B0 02 99 01").Should().Be("6B00");
    }

    [Fact]
    public void Lunar_date_missing_century_Corsica_and_accents_are_kept()
    {
        var card = new VitaleCard(Fixture<VitaleImage>("vitale-particularites"));
        var identities = card.Send("00 B0 82 00 7C");
        identities.Should().Contain("43C943494C45"); // CÉCILE
        identities.Should().Contain("3139353832303030"); // 19582000
        identities.Should().Contain("8206313230363035"); // 120605
        card.Send("00 A4 04 0C 0B D250000002564954414C45").Should().Be("9000");
        card.Send("00 B0 82 00 7C").Should().Contain("31383030333241303230393937"); // 180032A020997
    }

    [Fact]
    public void The_birth_name_can_stand_on_the_chip_instead()
    {
        var card = new VitaleCard(Fixture<VitaleImage>("vitale-insi-01") with { Surname = VitaleSurname.Birth });
        card.Send("00 B0 82 00 09").Should().Be("651780054E45535349" + "9000");
    }

    [Fact]
    public void Raw_bytes_replace_a_file()
    {
        var card = new VitaleCard(Fixture<VitaleImage>("vitale-tlv-corrompu"));
        card.Send("00 B0 82 00 02").Should().Be("657F9000");
    }

    [Fact]
    public void Unknown_place_of_a_raw_file_is_refused()
    {
        var image = Fixture<VitaleImage>("vitale-insi-02") with { Files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { ["AUTRE/2001"] = new byte[1] } };
        image.Invoking(made => new VitaleCard(made)).Should().Throw<ArgumentException>().WithMessage("« AUTRE/2001 » : « AUTRE » n'est pas un répertoire de « MF ». Répertoires possibles : MF, VITALE, ADELE, HARNAIS.*");
    }
}
