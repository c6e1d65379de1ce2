using System.Text;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Tests.Journal;

public sealed class MaskingTests
{
    private static readonly Masking Masking = new(PeopleLibrary.Embedded().Select());

    [Theory]
    [InlineData("matricule 2990199123456", "matricule 2************")]
    [InlineData("matricule 299019912345678.", "matricule 2**************.")]
    [InlineData("« 2 99 01 99 123 456 78 »", "« 2 ** ** ** *** *** ** »")]
    [InlineData("299012A123456", "2************")]
    [InlineData("<a:NumIdentifiant>29901991234</a:NumIdentifiant>", "<a:NumIdentifiant>2**********</a:NumIdentifiant>")]
    [InlineData("<Num x='1'>2990199</Num>", "<Num x='1'>2******</Num>")]
    public void Keeps_the_first_digit_and_the_length_of_an_unknown_matricule(string text, string masked) => Masking.Text(text).Should().Be(masked);

    [Theory]
    [InlineData("<NumIdentifiant>2751263220749</NumIdentifiant>")]
    [InlineData("le matricule 275126322074974 d'ADRUN ZOE")]
    [InlineData("1 09 07 63 220 834 89")]
    [InlineData("180032B020401")]
    public void Leaves_the_people_of_the_data_sets_in_clear(string text) => Masking.Text(text).Should().Be(text);

    [Theory]
    [InlineData("1.2.250.1.213.1.4.10", "2990199123456")]
    [InlineData("1.2.250.1.213.1.4.11", "2990199123456")]
    [InlineData("1.2.250.1.213.1.4.8", "2************")]
    public void Leaves_a_matricule_in_clear_when_its_OID_is_one_of_test(string oid, string shown) =>
        Masking.Text($"<IdIndividu><NumIdentifiant>2990199123456</NumIdentifiant></IdIndividu><OID>{oid}</OID>")
            .Should().Be($"<IdIndividu><NumIdentifiant>{shown}</NumIdentifiant></IdIndividu><OID>{oid}</OID>");

    [Fact]
    public void A_test_OID_speaks_for_the_matricule_just_before_it_only() =>
        Masking.Text("<NumIdentifiant>1990199123456</NumIdentifiant><NumIdentifiant>2990199123456</NumIdentifiant><OID>1.2.250.1.213.1.4.10</OID>")
            .Should().Be("<NumIdentifiant>1************</NumIdentifiant><NumIdentifiant>2990199123456</NumIdentifiant><OID>1.2.250.1.213.1.4.10</OID>");

    [Theory]
    [InlineData("2026-03-01T12:00:00Z")]
    [InlineData("uuid:6f1f6a9a-3c2b-4a55-9d1c-0a4f5e6b7c8d")]
    [InlineData("LSN17NF23FW0")]
    [InlineData("12345678901234")]
    public void Leaves_what_has_not_the_shape_of_a_matricule(string text) => Masking.Text(text).Should().Be(text);

    [Fact]
    public void Leaves_the_organisation_of_the_caller_whose_identifier_has_fifteen_digits()
    {
        Masking.Text("Emetteur 300000009990001", organisation: "300000009990001").Should().Be("Emetteur 300000009990001");
        Masking.Text("Emetteur 300000009990001").Should().Be("Emetteur 3**************");
    }

    [Fact]
    public void Changes_no_other_byte_of_a_message_whatever_its_encoding()
    {
        byte[] damaged = [.. "<NomNaissance>"u8, 0xC3, 0xE9, 0xFF, .. "</NomNaissance><Num>2990199123456</Num>"u8];

        Masking.Message(damaged).ToArray().Should().Equal((byte[])[.. "<NomNaissance>"u8, 0xC3, 0xE9, 0xFF, .. "</NomNaissance><Num>2************</Num>"u8]);
        Masking.Message(Encoding.Unicode.GetBytes("<Num>2990199123456</Num>")).ToArray().Should().Equal(Encoding.Unicode.GetBytes("<Num>2************</Num>"));
        Masking.Message(Encoding.BigEndianUnicode.GetBytes("<Num>2990199123456</Num>"), "utf-16BE").ToArray()
            .Should().Equal(Encoding.BigEndianUnicode.GetBytes("<Num>2************</Num>"));
    }
}
