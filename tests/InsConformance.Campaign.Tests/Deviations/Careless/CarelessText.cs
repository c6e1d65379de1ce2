using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Campaign.Tests.Deviations.Careless;

/// <summary>Readings of the message that look at its letters, its ranks or its headers instead of what it says.</summary>
internal static class CarelessText
{
    private const string UsualStart =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\">"
        + "<env:Body xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\">"
        + "<RESULTAT xmlns=\"http://www.cnamts.fr/INSiResultat\" xmlns:ns0=\"http://www.cnamts.fr/INSiRecVit\" xmlns:ns1=\"http://www.cnamts.fr/INSiRecSans\"><CR><CodeCR>";

    private const string UsualElements =
        "Envelope Body RESULTAT CR CodeCR LibelleCR INDIVIDU INSACTIF IdIndividu NumIdentifiant Cle OID TIQ NomNaissance ListePrenom Sexe DateNaissance LieuNaissance";

    private static readonly string[] UsualHeaders = ["Content-Type: application/soap+xml; charset=utf-8", "Content-Length: "];

    /// <summary>Regular expressions on the text, whatever the message is worth.</summary>
    public static InsiOutcome SearchesTheText(InsiExchange exchange)
    {
        var text = Text(exchange);
        var entries = Regex.Matches(text, "<(?<name>INSACTIF|INSHISTO)>.*?</\\k<name>>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(entry => Entry(entry.Value)).ToArray();
        return First(text, "CodeCR") is "00"
            ? new InsiOutcome.Answered(InsiAnswer.Found(new Individual { Active = entries.FirstOrDefault(), History = [.. entries.Skip(1)], Traits = Traits(text) }))
            : new InsiOutcome.Failed(FailureKind.Body, "CodeCR introuvable.");
    }

    /// <summary>The beginning and the end of the message, letter for letter.</summary>
    public static InsiOutcome DemandsTheUsualLetters(InsiExchange exchange)
    {
        var text = Text(exchange);
        return text.StartsWith(UsualStart, StringComparison.Ordinal) && text.EndsWith("</RESULTAT></env:Body></soap:Envelope>", StringComparison.Ordinal)
            ? exchange.Outcome
            : new InsiOutcome.Failed(FailureKind.Envelope, "Texte inattendu.");
    }

    /// <summary>The elements by their rank, blanks and comments counted: none less, none more.</summary>
    public static InsiOutcome DemandsTheUsualElements(InsiExchange exchange)
    {
        using var reader = XmlReader.Create(new StringReader(Text(exchange)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var nodes = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!.DescendantNodesAndSelf().Where(node => node is XElement or XComment || (node is XText { Value: var text } && string.IsNullOrWhiteSpace(text)));
        return string.Join(' ', nodes.Select(node => (node as XElement)?.Name.LocalName)) is UsualElements ? exchange.Outcome : new InsiOutcome.Failed(FailureKind.Body, "Élément inattendu.");
    }

    /// <summary>The headers of the response, word for word, and no other.</summary>
    public static InsiOutcome DemandsTheUsualHeaders(InsiExchange exchange) =>
        exchange.ResponseHeaders.Select(header => $"{header.Name}: {header.Value}") is var lines
        && lines.All(line => line.StartsWith("Date: ", StringComparison.Ordinal) || UsualHeaders.Any(usual => line.StartsWith(usual, StringComparison.Ordinal)))
        && UsualHeaders.All(usual => lines.Any(line => line.StartsWith(usual, StringComparison.Ordinal)))
            ? exchange.Outcome
            : new InsiOutcome.Failed(FailureKind.HttpProtocol, "En-tête inattendu.");

    private static string Text(InsiExchange exchange) => exchange.ResponseBytes is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";

    private static InsEntry Entry(string text) => new()
    {
        Matricule = new MatriculeParts(First(text, "NumIdentifiant"), First(text, "Cle")),
        Oid = First(text, "OID"),
        From = First(text, "DateDeb"),
        To = First(text, "DateFin"),
    };

    private static ReturnedTraits Traits(string text) => new()
    {
        BirthName = First(text, "NomNaissance"),
        GivenNames = First(text, "ListePrenom"),
        Sex = First(text, "Sexe"),
        BirthDate = First(text, "DateNaissance"),
        BirthPlace = First(text, "LieuNaissance"),
    };

    private static string? First(string text, string name) =>
        Regex.Match(text, $"<{name}>(?<value>[^<]*)</{name}>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } found ? found.Groups["value"].Value : null;
}
