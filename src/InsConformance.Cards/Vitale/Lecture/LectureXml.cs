using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Cards.Images;

namespace InsConformance.Cards.Vitale.Lecture;

/// <summary>
/// What API de Lecture Vitale gives a software for a card (<c>Hn_LectureVitaleDonneesIdentification</c>): XML in ISO-8859-1 (FIDES). Element <c>assure</c>, whose content is not
/// public, is left out; dates of certification and of rights are written <c>JJMMAAAA</c> like birth dates, which is inferred.
/// </summary>
public static class LectureXml
{
    private const string DayMonthYear = "ddMMyyyy";

    /// <summary>The bytes, XML declaration included.</summary>
    public static byte[] Write(VitaleImage image)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = Encoding.Latin1, Indent = true, NewLineChars = "\n" }))
            new XElement("T_AsnDonneesVitale", new XElement("listeBenef", image.Beneficiaries.Select(Beneficiary))).WriteTo(writer);
        return bytes.ToArray();
    }

    private static XElement Beneficiary(VitaleBeneficiary person) => new(
        "T_AsnBeneficiaire",
        Identity(person),
        Compulsory(person.Compulsory),
        person.Complementary is { } complementary ? Complementary(complementary) : null);

    private static XElement Identity(VitaleBeneficiary person) => new(
        "ident",
        Text("nomUsuel", person.UsualName),
        Text("nomPatronymique", person.BirthName),
        Text("prenomUsuel", person.GivenName),
        new XElement("naissance", Text("date", person.BirthDate.Complete), Text("dateEnCarte", person.BirthDate.WithoutCentury)),
        person.Address.Count == 0 ? null : new XElement("adresse", person.Address.Select((line, index) => Text($"ligne{Digits(index + 1)}", line))),
        Text("nir", person.Nir),
        Text("nirCertifie", person.CertifiedNir),
        Text("dateCertification", Date(person.CertifiedOn)),
        Text("rangDeNaissance", Digits(person.BirthRank)));

    private static XElement Compulsory(CompulsoryCover cover) => new(
        "amo",
        Text("qualBenef", cover.Quality),
        Text("codeRegime", cover.Scheme),
        Text("caisse", cover.Fund),
        Text("centreGestion", cover.Centre),
        Text("centreCarte", cover.CardCentre),
        Text("codeGestion", cover.Management),
        Text("medecinTraitant", cover.HasDeclaredDoctor is { } declared ? declared ? "O" : "N" : null),
        cover.Periods.Count == 0 ? null : new XElement("listePeriodesDroits", cover.Periods.Select(Period)));

    private static XElement Period(RightsPeriod period) => new("element", Text("debut", Date(period.From)), Text("fin", Date(period.Until)));

    private static XElement Complementary(ComplementaryCover cover) => new(
        "amc",
        Text("numComplB2", cover.Number),
        Text("codeRoutageFlux", cover.Routing),
        Text("validiteDonnees", cover.Validity),
        Text("numAdherent", cover.Member),
        Text("indicTraitement", cover.Treatment));

    private static XElement? Text(string name, string? value) => value is null ? null : new(name, value);

    private static string? Date(DateOnly? date) => date?.ToString(DayMonthYear, CultureInfo.InvariantCulture);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
