using InsConformance.Identity.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>« Pannes réseau » : their identifiers give the words of the scripts, which are WireMock's where it has one.</summary>
internal static class NetworkFailures
{
    private const byte HandshakeFailure = 40;
    private const byte ProtocolVersion = 70;
    private const byte InternalError = 80;

    private const string Unreachable = "Dire que le téléservice est injoignable, laisser l'identité intacte, garder la trace de l'appel, permettre un nouvel essai.";

    private const string NoGuess = "Dire l'échec sans rien retenir de ce qui est arrivé ; garder la trace de l'appel, permettre un nouvel essai.";

    private const string Bounded = "Borner la durée de l'appel et rendre la main à l'utilisateur ; laisser l'identité intacte, garder la trace de l'appel.";

    private const string NeverInClear =
        "Dire que la connexion sécurisée a échoué et pourquoi, si l'alerte le dit. Ne jamais recommencer en clair, sans vérifier le serveur ou dans une version de TLS abandonnée.";

    /// <summary>Neither HTTP nor TLS; the same at every call.</summary>
    private static readonly byte[] Garbage = [0x16, 0x00, 0xDE, 0xAD, 0xBE, 0xEF, 0x7F, 0x80, 0xFF, 0x0D, 0x0A, 0x21, 0x3C, 0x3E, 0x00, 0x5D, 0x0D, 0x0A, 0x0D, 0x0A];

    public static IReadOnlyList<Deviation> All { get; } =
    [
        OnResponse("connection-reset-by-peer", "Connexion réinitialisée avant la réponse", "avant l'en-tête", Unreachable, FailureKind.NoResponse,
            _ => [], ConnectionEnd.Reset, "Connexion réinitialisée (RST) sans un octet de réponse."),
        OnResponse("connection-reset-after-headers", "Connexion réinitialisée après l'en-tête", "après l'en-tête", NoGuess, FailureKind.ResponseInterrupted,
            response => [HttpText.Head(response)], ConnectionEnd.Reset, "En-tête envoyé, puis connexion réinitialisée (RST)."),
        OnResponse("connection-reset-in-body", "Connexion réinitialisée au milieu du corps", "milieu du corps", NoGuess, FailureKind.ResponseInterrupted,
            response => [HttpText.Head(response), Half(response)], ConnectionEnd.Reset, "En-tête et première moitié du corps envoyés, puis connexion réinitialisée (RST)."),
        OnResponse("response-cut-in-body", "Réponse coupée au milieu du corps", "milieu du corps", NoGuess, FailureKind.ResponseInterrupted,
            response => [HttpText.Head(response), Half(response)], ConnectionEnd.Close, "En-tête et première moitié du corps envoyés, puis connexion fermée."),
        OnResponse("empty-response", "Connexion fermée sans réponse", "avant l'en-tête", Unreachable, FailureKind.NoResponse,
            _ => [], ConnectionEnd.Close, "Connexion fermée sans un octet de réponse."),
        OnResponse("malformed-response-chunk", "Bloc HTTP fait d'octets quelconques", "corps", NoGuess, FailureKind.HttpProtocol,
            response => [HttpText.Head(response, "Transfer-Encoding: chunked"), Garbage], ConnectionEnd.Close, "En-tête annonçant des blocs HTTP, puis des octets quelconques, puis connexion fermée."),
        OnResponse("random-data-then-close", "Octets quelconques, puis connexion fermée", "réponse entière", NoGuess, FailureKind.HttpProtocol,
            _ => [Garbage], ConnectionEnd.Close, "Octets quelconques à la place de la réponse, puis connexion fermée."),
        OnResponse("no-response", "Requête reçue, aucune réponse", "avant l'en-tête", Bounded, FailureKind.Timeout,
            _ => [], ConnectionEnd.Silence, "Aucune réponse ; connexion laissée ouverte jusqu'à ce que le client raccroche."),
        OnConnection("connection-refused", "Connexion refusée", "ouverture de la connexion", Unreachable, FailureKind.Connection,
            ConnectionFate.Refused),
        OnConnection("connection-reset-on-accept", "Connexion acceptée, puis réinitialisée au premier message TLS", "négociation TLS", Unreachable, FailureKind.TlsHandshake,
            new ConnectionFate.Ended(ConnectionEnd.Reset)),
        OnConnection("connection-silent", "Connexion acceptée, aucune réponse au premier message TLS", "négociation TLS", Bounded, FailureKind.Timeout,
            new ConnectionFate.Ended(ConnectionEnd.Silence)),
        OnConnection("tls-alert-handshake-failure", "Alerte TLS handshake_failure (40)", "négociation TLS", NeverInClear, FailureKind.TlsHandshake,
            new ConnectionFate.Alerted(HandshakeFailure)),
        OnConnection("tls-alert-protocol-version", "Alerte TLS protocol_version (70)", "négociation TLS", NeverInClear, FailureKind.TlsHandshake,
            new ConnectionFate.Alerted(ProtocolVersion)),
        OnConnection("tls-alert-internal-error", "Alerte TLS internal_error (80)", "négociation TLS", NeverInClear, FailureKind.TlsHandshake,
            new ConnectionFate.Alerted(InternalError)),
    ];

    private static ReadOnlyMemory<byte> Half(SoapResponse response) => response.Body[..(response.Body.Length / 2)];

    private static Deviation OnResponse(
        string id,
        string title,
        string place,
        string goodClient,
        FailureKind failure,
        Func<SoapResponse, IReadOnlyList<ReadOnlyMemory<byte>>> pieces,
        ConnectionEnd end,
        string words) => Row(id, title, place, goodClient, failure) with
        {
            Effect = new DeviationEffect.OnResponse(
            response => response with { Transfer = new Transfer.Raw([.. pieces(response).Select(piece => new TransferStep(piece))], end, words) }),
        };

    private static Deviation OnConnection(string id, string title, string place, string goodClient, FailureKind failure, ConnectionFate fate) =>
        Row(id, title, place, goodClient, failure) with { Base = DeviationBase.Connection, Fate = fate };

    private static Deviation Row(string id, string title, string place, string goodClient, FailureKind failure) => new()
    {
        Id = id,
        Title = title,
        Family = DeviationFamily.Network,
        Base = DeviationBase.Any,
        Place = place,
        Reaction = DeviationReaction.Refuse,
        GoodClient = goodClient,
        ClientFailure = failure,
        Basis = Basis.Inferred,
        Sources = Cited.CallTrace,
    };
}
