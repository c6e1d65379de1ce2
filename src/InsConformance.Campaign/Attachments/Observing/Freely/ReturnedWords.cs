using System.Xml;
using System.Xml.Linq;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>What an answer of INSi says of a person, so that two of them can be compared: a matricule more in the history makes another answer.</summary>
internal static class ReturnedWords
{
    private static readonly HashSet<string> Told = new(["CodeCR", "NumIdentifiant", "Cle", "OID", "NomNaissance", "ListePrenom", "Sexe", "DateNaissance", "LieuNaissance"], StringComparer.Ordinal);
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The code, the matricules with their OID and the traits, in order; nothing of an answer that is not XML.</summary>
    public static string Of(ReadOnlyMemory<byte> response)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(response.ToArray()), Settings);
            return string.Join(' ', XDocument.Load(reader).Descendants().Where(element => Told.Contains(element.Name.LocalName)).Select(element => element.Value));
        }
        catch (XmlException)
        {
            return "";
        }
    }
}
