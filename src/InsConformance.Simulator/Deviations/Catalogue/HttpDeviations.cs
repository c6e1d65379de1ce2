using System.IO.Compression;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Http;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>Status and headers of the HTTP response.</summary>
internal static class HttpDeviations
{
    private const string ContentType = "Content-Type";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("http-200-with-fault", "Anomalie SOAP sous le statut HTTP 200", DeviationBase.Fault, "statut HTTP", Accept,
            "Reconnaître l'anomalie au corps du message, quel que soit le statut : c'est une erreur technique, pas une réponse.",
            Basis.Official, [$"{Cited.Soap}, § 5.4"],
            response => response with { Status = StatusCodes.Status200OK }),
        Row("http-400-with-fault", "Anomalie SOAP sous le statut HTTP 400", DeviationBase.Fault, "statut HTTP", Accept,
            "Reconnaître l'anomalie au corps du message, quel que soit le statut.",
            Basis.Official, ["SOAP 1.2, partie 2, § 7.5 : 400 pour une anomalie Sender, 500 pour les autres"],
            response => response with { Status = StatusCodes.Status400BadRequest }),
        Row("http-500-with-answer", "Réponse sous le statut HTTP 500", DeviationBase.Identity, "statut HTTP", Refuse,
            "Ne rien rapatrier : le serveur dit que l'appel a échoué. On ne tire pas une identité d'un échec, même si le corps se lit.",
            Basis.Inferred, [Cited.Bench, $"d'après {Cited.HttpSemantics}, § 15.6"],
            response => response with { Status = StatusCodes.Status500InternalServerError }, FailureKind.HttpStatus),
        Row("http-302-redirection", "Redirection vers une autre adresse", DeviationBase.Any, "statut HTTP et en-tête Location", Refuse,
            "Ne pas suivre la redirection : une requête qui porte une identité ne part pas vers une adresse que l'on n'a pas choisie. Dire l'échec.",
            Basis.Inferred, [Cited.Bench, $"d'après {Cited.HttpSemantics}, § 15.4"],
            response => With(response with { Status = StatusCodes.Status302Found }, new HeaderLine("Location", "https://redirection.invalid/lps")), FailureKind.HttpStatus),
        Row("http-503-page", "Page HTML d'indisponibilité, statut 503", DeviationBase.Any, "réponse entière", Refuse,
            "Dire que le téléservice est indisponible et permettre un nouvel essai. Ne pas échouer sur du HTML, ne pas le montrer à l'utilisateur.",
            Basis.Inferred, Cited.CallTrace,
            _ => Page(StatusCodes.Status503ServiceUnavailable, "Service indisponible"), FailureKind.HttpStatus),
        Row("portal-page", "Page HTML d'un portail d'accès, statut 200", DeviationBase.Any, "réponse entière", Refuse,
            "Ne pas croire le statut 200 : le corps n'est pas une enveloppe SOAP. Dire qu'un équipement du réseau répond à la place du téléservice.",
            Basis.Inferred, Cited.CallTrace,
            _ => Page(StatusCodes.Status200OK, "Connexion au réseau"), FailureKind.Envelope),
        Row("content-type-of-soap-1-1", "Type de contenu text/xml", DeviationBase.Any, "en-tête Content-Type", Accept,
            "Lire le message : le type de SOAP 1.1 n'en change pas le contenu.",
            Basis.Inferred, [Cited.Bench, "le type des réponses réelles n'est connu que par le journal de CharlieLamatte/SAPA"],
            response => WithType(response, "text/xml; charset=utf-8")),
        Row("content-type-absent", "Réponse sans type de contenu", DeviationBase.Any, "en-tête Content-Type", Accept,
            "Lire le message : à défaut de type annoncé, le corps dit ce qu'il est.",
            Basis.Official, [$"{Cited.HttpSemantics}, § 8.3"],
            response => WithType(response, null)),
        Row("charset-wrong", "En-tête HTTP qui annonce l'encodage ISO-8859-1", DeviationBase.Any, "en-tête Content-Type", Accept,
            "Lire le message : les valeurs d'une identité sont en majuscules sans accent et se lisent de même. Seuls les textes d'anomalie peuvent en être altérés : ne rien décider d'après eux.",
            Basis.Inferred, [Cited.Bench, $"d'après {Cited.XmlMediaTypes}, § 3 : l'en-tête HTTP l'emporte"],
            response => WithType(response, "application/soap+xml; charset=ISO-8859-1")),
        Row("charset-unknown", "En-tête HTTP qui annonce un encodage inconnu", DeviationBase.Any, "en-tête Content-Type", Refuse,
            "Ne rien rapatrier : on ne peut pas lire ce que l'on ne sait pas décoder. Ne pas deviner.",
            Basis.Inferred, [Cited.Bench, $"d'après {Cited.XmlMediaTypes}, § 3 : l'en-tête HTTP l'emporte"],
            response => WithType(response, "application/soap+xml; charset=utf-9"), FailureKind.Envelope),
        Row("gzip-not-asked-for", "Réponse compressée sans que le client l'ait demandé", DeviationBase.Any, "en-tête Content-Encoding et corps", Refuse,
            "Décompresser, si le logiciel sait le faire ; sinon dire que la réponse n'est pas comprise. Ne jamais analyser les octets compressés.",
            Basis.Inferred, [Cited.Bench, $"d'après {Cited.HttpSemantics}, § 12.5.3"],
            response => With(response with { Body = Compress(response.Body.Span) }, new HeaderLine("Content-Encoding", "gzip")), FailureKind.Envelope),
        Row("cookie", "Réponse qui dépose un cookie", DeviationBase.Any, "en-tête Set-Cookie", Accept,
            "Lire le message et oublier le cookie : le service ne tient pas de session.",
            Basis.Inferred, [Cited.Bench],
            response => With(response, new HeaderLine("Set-Cookie", "routage=1; Path=/; Secure; HttpOnly"))),
    ];

    private static SoapResponse With(SoapResponse response, HeaderLine header) => response with { Headers = [.. response.Headers, header] };

    private static SoapResponse WithType(SoapResponse response, string? type) => response with
    {
        Headers = [.. response.Headers.Where(header => header.Name is not ContentType), .. type is null ? [] : new[] { new HeaderLine(ContentType, type) }],
    };

    private static SoapResponse Page(int status, string title) => new(
        status,
        [new HeaderLine(ContentType, "text/html; charset=utf-8")],
        System.Text.Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html lang=\"fr\"><head><title>{title}</title></head><body><h1>{title}</h1><br></body></html>\n"));

    private static byte[] Compress(ReadOnlySpan<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(body);
        return compressed.ToArray();
    }

    private static Deviation Row(
        string id,
        string title,
        DeviationBase from,
        string place,
        DeviationReaction reaction,
        string goodClient,
        Basis basis,
        string[] sources,
        Func<SoapResponse, SoapResponse> change,
        FailureKind? failure = null) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Http,
            Base = from,
            Place = place,
            Reaction = reaction,
            GoodClient = goodClient,
            ClientFailure = failure,
            Basis = basis,
            Sources = sources,
            Effect = new DeviationEffect.OnResponse(change),
        };
}
