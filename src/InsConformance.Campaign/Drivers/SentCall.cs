using System.Xml;
using System.Xml.Linq;
using InsConformance.Insi.Operations;

namespace InsConformance.Campaign.Drivers;

/// <summary>What a request to INSi carried. It is read from the bytes by the judge itself, not by the room that wrote them.</summary>
/// <param name="BirthName">« Nom de naissance »; null when the request carries none.</param>
/// <param name="GivenNames">« Prénom », several joined by a space when the request repeats the element.</param>
/// <param name="BirthPlace">« Code lieu de naissance »; null when the request carries none.</param>
public sealed record SentCall(string? BirthName, string GivenNames, string? BirthPlace)
{
    /// <summary>The operation that its document element asks for; null when it is none of INSi.</summary>
    public InsiOperation? Operation { get; init; }

    /// <summary>When it was received, on the clock of the téléservice.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>CN of the software certificate with which it was sent; null in card mode.</summary>
    public string? ClientCertificate { get; init; }

    /// <summary>« Date de naissance », as sent.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« Rang de naissance », with a carte Vitale.</summary>
    public string? TwinRank { get; init; }

    /// <summary>NIR of the « ouvrant droit », with a carte Vitale.</summary>
    public string? PolicyHolder { get; init; }

    /// <summary>How many identities to verify a deposited lot holds; 0 for another request.</summary>
    public int LotSize { get; init; }

    /// <summary>The assertions, in card mode.</summary>
    public IReadOnlyList<SentAssertion> Assertions { get; init; } = [];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reads a request; one that is not XML carries nothing.</summary>
    public static SentCall Read(ReadOnlyMemory<byte> request)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(request.ToArray()), Settings);
            var document = XDocument.Load(reader);
            return new SentCall(Value(document, "NomNaissance"), string.Join(' ', Values(document, "Prenom")), Value(document, "LieuNaissance"))
            {
                Operation = InsiOperations.All.FirstOrDefault(operation => operation.RequestRoot is { } root && document.Descendants(root).Any()),
                BirthDate = Value(document, "DateNaissance"),
                TwinRank = Value(document, "RangNaissance"),
                PolicyHolder = Value(document, "MatriculeOD")?.Trim(),
                LotSize = Values(document, "Demande").Count(),
                Assertions = SentAssertion.Read(document) is { Count: > 0 } assertions ? assertions : [],
            };
        }
        catch (XmlException)
        {
            return new SentCall(null, "", null);
        }
    }

    private static string? Value(XDocument document, string name) => Values(document, name).FirstOrDefault();

    private static IEnumerable<string> Values(XDocument document, string name) => document.Descendants()
        .Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))
        .Select(element => element.Value);
}
