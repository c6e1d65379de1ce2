using System.Buffers;
using System.Text;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>How the right response is sent: framing, pieces, pace.</summary>
internal static class TransferDeviations
{
    private const string Close = "Connection: close";
    private const string Chunked = "Transfer-Encoding: chunked\r\nConnection: close";
    private const int ChunkBytes = 97;
    private const int MissingBytes = 100;

    private const string Incomplete = "Ne rien rapatrier : la réponse est incomplète, même si ce qui est arrivé se lit. Dire l'échec, permettre un nouvel essai.";

    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("slow-drip", "Corps envoyé goutte à goutte, en 4 minutes", "rythme du corps", Refuse,
            "Borner la durée de l'appel entier, et pas seulement l'attente du premier octet. Rendre la main à l'utilisateur, laisser l'identité intacte.",
            Basis.Inferred, Cited.CallTrace,
            _ => new Transfer.Dribbled(48, TimeSpan.FromMinutes(4)), FailureKind.Timeout),
        Row("byte-by-byte", "Corps envoyé octet par octet", "découpage en écritures", Accept,
            "Lire la réponse entière avant de la décoder : une lettre accentuée tient sur deux octets, qui n'arrivent pas toujours ensemble.",
            Basis.Official, [$"{Cited.Http}, § 6.3"],
            response => new Transfer.Dribbled(response.Body.Length, TimeSpan.Zero)),
        Row("chunked", "Corps envoyé par blocs HTTP", "délimitation du corps", Accept,
            "Lire la réponse : le découpage par blocs fait partie de HTTP/1.1.",
            Basis.Official, [$"{Cited.Http}, § 7.1"],
            response => Raw([HttpText.Head(response, Chunked), .. Chunks(response.Body), LastChunk], $"Réponse entière, par blocs HTTP de {ChunkBytes} octets.")),
        Row("chunked-without-end", "Blocs HTTP sans le bloc final", "délimitation du corps", Refuse,
            Incomplete, Basis.Official, [$"{Cited.Http}, § 8 : message incomplet"],
            response => Raw([HttpText.Head(response, Chunked), .. Chunks(response.Body)], "Tous les blocs du corps, puis la connexion fermée sans le bloc final."),
            FailureKind.ResponseInterrupted),
        Row("chunk-size-unreadable", "Taille de bloc HTTP illisible", "délimitation du corps", Refuse,
            "Ne rien rapatrier : la délimitation de la réponse est fausse.",
            Basis.Official, [$"{Cited.Http}, § 7.1"],
            response => Raw([HttpText.Head(response, Chunked), "zz\r\n"u8.ToArray(), response.Body, "\r\n"u8.ToArray(), LastChunk], "Bloc HTTP à la taille illisible (« zz »)."),
            FailureKind.HttpProtocol),
        Row("length-too-short", "Longueur annoncée trop courte de 100 octets", "en-tête Content-Length", Refuse,
            "Ne lire que la longueur annoncée : le message est alors coupé et mal formé. Ne rien rapatrier, ne pas réemployer la connexion.",
            Basis.Official, [$"{Cited.Http}, § 6.3"],
            response => Raw(
                [AtOnce(HttpText.Head(response, HttpText.Length(response.Body.Length - MissingBytes)), response.Body)], "Longueur annoncée trop courte de 100 octets, corps envoyé entier."),
            FailureKind.Envelope),
        Row("until-close", "Réponse sans longueur, terminée par la fin de la connexion", "délimitation du corps", Accept,
            "Lire la réponse jusqu'à la fin de la connexion : c'est permis en HTTP/1.1.",
            Basis.Official, [$"{Cited.Http}, § 6.3"],
            response => Raw([HttpText.Head(response, Close), response.Body], "Réponse entière sans longueur annoncée, terminée par la fin de la connexion.")),
        Row("until-close-cut", "Réponse sans longueur, coupée en son milieu", "délimitation du corps et seconde moitié", Refuse,
            Incomplete + " Aucun en-tête HTTP ne l'annonce : seul le XML révèle la coupure.",
            Basis.Official, [$"{Cited.Http}, § 8 : message incomplet"],
            response => Raw([HttpText.Head(response, Close), response.Body[..(response.Body.Length / 2)]], "Première moitié de la réponse sans longueur annoncée, puis la fin de la connexion."),
            FailureKind.Envelope),
        Row("http-1-0", "Réponse en HTTP/1.0", "version du protocole", Accept,
            "Lire la réponse : sa version n'en change pas le sens.",
            Basis.Official, [$"{Cited.HttpSemantics}, § 2.5"],
            response => Raw([HttpText.Head(response, LengthThenClose(response), "HTTP/1.0"), response.Body], "Réponse entière en HTTP/1.0.")),
        Row("interim-response", "Réponse provisoire 102 avant la réponse", "avant l'en-tête", Accept,
            "Laisser passer la réponse provisoire et lire la suivante.",
            Basis.Official, [$"{Cited.HttpSemantics}, § 15.2"],
            response => Raw(["HTTP/1.1 102 Processing\r\n\r\n"u8.ToArray(), HttpText.Head(response, LengthThenClose(response)), response.Body], "Réponse provisoire 102, puis la réponse entière.")),
        Row("response-sent-twice", "Réponse envoyée deux fois de suite", "après la réponse", Accept,
            "Lire la première réponse et fermer la connexion : prendre la seconde pour la réponse de l'appel suivant attribuerait une identité à un autre patient.",
            Basis.Official, [$"{Cited.Http}, § 9.2"],
            response => Raw([AtOnce(HttpText.Head(response), response.Body, HttpText.Head(response), response.Body)], "Réponse entière, envoyée deux fois sur la même connexion.")),
        Row("header-without-colon", "Ligne d'en-tête sans deux-points", "en-tête HTTP", Refuse,
            "Ne rien rapatrier : l'en-tête de la réponse est mal formé.",
            Basis.Official, [$"{Cited.Http}, § 5"],
            response => Raw([HttpText.Head(response, $"Ligne sans deux points\r\n{HttpText.Length(response.Body.Length)}"), response.Body], "Réponse entière, une ligne d'en-tête sans deux-points."),
            FailureKind.HttpProtocol),
        Row("huge-header", "En-tête HTTP d'un mégaoctet", "en-tête HTTP", Refuse,
            "Cesser de lire au-delà d'une limite raisonnable. Ne rien rapatrier.",
            Basis.Inferred, [Cited.Bench, $"d'après {Cited.HttpSemantics}, § 5.4"],
            response => Raw(
                [HttpText.Head(response, $"X-Remplissage: {new string('x', 1024 * 1024)}\r\n{HttpText.Length(response.Body.Length)}"), response.Body],
                "Réponse entière, précédée d'un en-tête d'un mégaoctet."),
            FailureKind.ResponseTooLarge),
        Row("status-line-malformed", "Ligne de statut sans code", "ligne de statut", Refuse,
            "Ne rien rapatrier : ce qui répond ne parle pas HTTP/1.1.",
            Basis.Official, [$"{Cited.Http}, § 4"],
            response => Raw(
                [Encoding.ASCII.GetBytes($"HTTP/1.1 OK\r\n{HttpText.Length(response.Body.Length)}\r\n\r\n"), response.Body], "Ligne de statut sans code, puis le corps entier."),
            FailureKind.HttpProtocol),
    ];

    private static string LengthThenClose(SoapResponse response) => $"{HttpText.Length(response.Body.Length)}\r\n{Close}";

    private static IEnumerable<ReadOnlyMemory<byte>> Chunks(ReadOnlyMemory<byte> body)
    {
        for (var at = 0; at < body.Length; at += ChunkBytes)
            yield return HttpText.Chunk(body.Slice(at, Math.Min(ChunkBytes, body.Length - at)).Span);
    }

    /// <summary>In one write, so that a client that reads ahead has it all at once.</summary>
    private static ReadOnlyMemory<byte> AtOnce(params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        var all = new ArrayBufferWriter<byte>();
        foreach (var part in parts)
            all.Write(part.Span);
        return all.WrittenMemory;
    }

    private static Transfer.Raw Raw(IEnumerable<ReadOnlyMemory<byte>> pieces, string words) => new([.. pieces.Select(piece => new TransferStep(piece))], ConnectionEnd.Close, words);

    private static Deviation Row(
        string id,
        string title,
        string place,
        DeviationReaction reaction,
        string goodClient,
        Basis basis,
        string[] sources,
        Func<SoapResponse, Transfer> transfer,
        FailureKind? failure = null) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Transfer,
            Base = DeviationBase.Any,
            Place = place,
            Reaction = reaction,
            GoodClient = goodClient,
            ClientFailure = failure,
            Basis = basis,
            Sources = sources,
            Effect = new DeviationEffect.OnResponse(response => response with { Transfer = transfer(response) }),
        };
}
