using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Hosting;

/// <summary>Puts a failed handshake in plain words. The TLS stacks tell the cause in their message only, each in its own words.</summary>
internal static class HandshakeWords
{
    private static readonly (ConnectionFailureKind Kind, string[] Signs, string Message)[] Causes =
    [
        (ConnectionFailureKind.ServerCertificateRefused,
         ["alert unknown ca", "alert certificate unknown", "alert bad certificate", "alert unsupported certificate", "alert certificate expired", "alert access denied"],
         "Le client a refusé le certificat du simulateur. Donnez-lui les autorités de la PKI du banc (ca/ACR-EL.cer et ca/ACI-EL-ORG.cer, ou ca/chain.pem) et appelez un nom que le certificat porte (localhost, 127.0.0.1)."),
        (ConnectionFailureKind.NotTls,
         ["http request", "wrong version number", "Cannot determine the frame size", "corrupted frame", "unexpected message"],
         "Le client ne parle pas TLS sur ce port : HTTP en clair, sans doute. Appelez une adresse en https."),
        (ConnectionFailureKind.NothingInCommon,
         ["unsupported protocol", "alert protocol version", "version too low", "no shared cipher", "no suitable", "handshake failure", "common algorithm"],
         "Le client et le simulateur n'ont ni version de TLS ni suite de chiffrement en commun. Le service réel négocie TLS 1.2 (ECDHE-RSA) : autorisez-le dans le client."),
    ];

    public static (ConnectionFailureKind Kind, string Message) Explain(HandshakeWatch watch)
    {
        if (watch.Refusal is { } refusal)
            return (ConnectionFailureKind.ClientCertificateRefused, refusal);
        if (watch.Failure is BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout })
            return (ConnectionFailureKind.TooSlow, "Le client n'a pas envoyé l'en-tête HTTP de sa requête dans le temps permis : la connexion est fermée. Envoyez l'en-tête en entier.");
        if (watch.Failure is BadHttpRequestException notHttp)
            return (ConnectionFailureKind.RequestInterrupted, $"Ce que le client a envoyé après la poignée de main TLS n'est pas une requête HTTP/1.1 correcte : {notHttp.Message}");
        if (watch.Facts is not null)
            return (ConnectionFailureKind.NoRequest,
                "Le client a établi la connexion TLS puis l'a fermée sans envoyer de requête. Un client qui refuse le certificat du simulateur peut se montrer ainsi : vérifiez les autorités qu'il reconnaît.");

        var said = string.Join(" | ", Chain(watch.Failure).Select(failure => failure.Message));
        foreach (var (kind, signs, message) in Causes)
        {
            if (signs.Any(sign => said.Contains(sign, StringComparison.OrdinalIgnoreCase)))
                return (kind, message);
        }

        return (ConnectionFailureKind.HandshakeInterrupted,
            "La connexion a été coupée avant la fin de la poignée de main TLS, ou le client est resté muet trop longtemps. Il ferme ainsi, le plus souvent, lorsqu'il refuse le certificat du simulateur.");
    }

    private static IEnumerable<Exception> Chain(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
            yield return failure;
    }
}
