using System.Globalization;
using System.Text;
using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using InsConformance.Cards.Vitale.Lecture;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Vitale;

/// <summary>The XML of API de Lecture Vitale.</summary>
public class LectureXmlTests
{
    private static string Xml(string fixture) => Encoding.Latin1.GetString(LectureXml.Write(Fixture<VitaleImage>(fixture)));

    [Fact]
    public void Ruth_is_written_element_by_element()
    {
        Xml("vitale-insi-01").Should().StartWith(
            """
            <?xml version="1.0" encoding="iso-8859-1"?>
            <T_AsnDonneesVitale>
              <listeBenef>
                <T_AsnBeneficiaire>
                  <ident>
                    <nomUsuel>DE VINCI</nomUsuel>
                    <nomPatronymique>NESSI</nomPatronymique>
                    <prenomUsuel>RUTH</prenomUsuel>
                    <naissance>
                      <date>14071977</date>
                    </naissance>
                    <nir>277076322082910</nir>
                    <rangDeNaissance>1</rangDeNaissance>
                  </ident>
                  <amo>
                    <qualBenef>0</qualBenef>
                    <codeRegime>01</codeRegime>
                    <caisse>999</caisse>
                    <centreGestion>9999</centreGestion>
                    <codeGestion>10</codeGestion>
                    <medecinTraitant>O</medecinTraitant>
                    <listePeriodesDroits>
                      <element>
                        <debut>01012026</debut>
                        <fin>31122028</fin>
                      </element>
                    </listePeriodesDroits>
                  </amo>
                </T_AsnBeneficiaire>
            """);
    }

    [Fact]
    public void Missing_century_is_told_by_the_date_on_the_card() =>
        Xml("vitale-particularites").Should().Contain("<dateEnCarte>120605</dateEnCarte>").And.NotContain("<date>050612");

    [Fact]
    public void Lunar_date_is_kept() => Xml("vitale-particularites").Should().Contain("<date>00201958</date>");

    [Fact]
    public void Names_are_in_Latin_1() =>
        LectureXml.Write(Fixture<VitaleImage>("vitale-particularites")).AsSpan().IndexOf(new byte[] { (byte)'>', (byte)'C', 0xC9, (byte)'C' }).Should().BePositive();

    [Fact]
    public void Certified_NIR_address_and_complementary_insurance_are_written_when_there_are()
    {
        Xml("vitale-particularites").Should()
            .Contain("<nirCertifie>2582099990990").And.Contain("<dateCertification>15032024</dateCertification>")
            .And.Contain("<ligne2>63220 ARLANC</ligne2>").And.Contain("<numComplB2>99999999</numComplB2>");
        Xml("vitale-insi-01").Should().NotContain("nirCertifie").And.NotContain("adresse").And.NotContain("<amc>");
    }

    [Fact]
    public void Harness_application_gives_the_same_bytes()
    {
        var image = Fixture<VitaleImage>("vitale-insi-02");
        var card = new VitaleCard(image);
        card.Send("00 A4 04 0C 0B F0564954414C452D545354").Should().Be("9000");
        card.Send("00 B0 82 00 2C").Should().Be(Convert.ToHexString("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n"u8) + "9000");
    }

    [Fact]
    public void An_expired_card_keeps_its_identity_and_ends_its_rights()
    {
        var expired = Fixture<VitaleImage>("vitale-insi-02").Expire(new DateOnly(2026, 6, 30));
        Encoding.Latin1.GetString(LectureXml.Write(expired)).Should().Contain("<fin>30062026</fin>").And.Contain("<prenomUsuel>LIONEL</prenomUsuel>");
    }

    [Theory]
    [InlineData("2026-06-30", "2026-06-30")]
    [InlineData("2028-12-31", "2028-12-31")]
    [InlineData("2030-01-01", "2028-12-31")] // already over by then
    [InlineData("2020-01-01", "2026-01-01")] // begins later: lasts a day
    public void A_period_ends_by_a_day(string lastDay, string end) =>
        new RightsPeriod(new(2026, 1, 1), new(2028, 12, 31)).EndBy(DateOnly.ParseExact(lastDay, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Should().Be(new RightsPeriod(new(2026, 1, 1), DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
