using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace InsConformance.Engine.CardMode;

/// <summary>Reads the XML of API de Lecture Vitale, leniently: nothing is mended, nothing is required.</summary>
internal static class LectureReader
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The beneficiaries, in the order of the card; null when the text is not XML.</summary>
    public static ImmutableArray<CardBeneficiary>? Read(ReadOnlyMemory<byte> xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml.ToArray()), Safe);
            return [.. XDocument.Load(reader).Descendants("T_AsnBeneficiaire").Select(Read)];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static CardBeneficiary Read(XElement person)
    {
        var identity = person.Element("ident");
        var birth = identity?.Element("naissance");
        return new CardBeneficiary
        {
            UsualName = Text(identity, "nomUsuel"),
            BirthName = Text(identity, "nomPatronymique"),
            GivenName = Text(identity, "prenomUsuel"),
            BirthDate = Text(birth, "date"),
            BirthDateOnCard = Text(birth, "dateEnCarte"),
            Nir = Text(identity, "nir"),
            CertifiedNir = Text(identity, "nirCertifie"),
            BirthRank = Text(identity, "rangDeNaissance"),
            IsInsured = Text(person.Element("amo"), "qualBenef") is "0" or "00",
        };
    }

    private static string? Text(XElement? parent, string name) => parent?.Element(name)?.Value is { Length: > 0 } text ? text : null;
}
