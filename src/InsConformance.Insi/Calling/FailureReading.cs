using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;

namespace InsConformance.Insi.Calling;

/// <summary>Gives its name to what the transport threw.</summary>
internal static class FailureReading
{
    public static InsiOutcome.Failed Of(Exception fault, Uri endpoint, bool responseStarted)
    {
        if (Inner<ServerRefusedException>(fault) is { } refused)
            return new InsiOutcome.Failed(refused.Kind, refused.Message);

        return KindOf(fault) switch
        {
            HttpRequestError.NameResolutionError => new InsiOutcome.Failed(
                FailureKind.NameResolution, $"Le nom « {endpoint.Host} » n'a pas d'adresse. Vérifier l'adresse du téléservice et le DNS de la machine."),
            HttpRequestError.ConnectionError => new(
                FailureKind.Connection,
                $"Pas de connexion à {endpoint.Authority}{Because(Inner<SocketException>(fault))}. Vérifier que le serveur est démarré et que le réseau le laisse joindre."),
            HttpRequestError.SecureConnectionError => new(
                FailureKind.TlsHandshake,
                $"La négociation TLS avec {endpoint.Authority} a échoué{Because(Innermost(fault))}. Vérifier que le serveur parle TLS 1.2 ou 1.3 et accepte le certificat client présenté (autorité, dates, usage)."),
            HttpRequestError.InvalidResponse => new(
                FailureKind.HttpProtocol, $"La réponse de {endpoint.Authority} n'est pas de l'HTTP/1.1 valide{Because(fault)}. Vérifier l'adresse et le port appelés."),
            HttpRequestError.ConfigurationLimitExceeded => new(
                FailureKind.ResponseTooLarge, "Les en-têtes de la réponse dépassent la limite du client. Vérifier l'adresse appelée."),
            _ when responseStarted => new(
                FailureKind.ResponseInterrupted,
                $"La connexion à {endpoint.Authority} s'est rompue au milieu de la réponse{Because(Innermost(fault))}. Réessayer ; si cela se répète, consulter le journal du serveur."),
            _ => new(
                FailureKind.NoResponse,
                $"{endpoint.Authority} a fermé la connexion sans répondre{Because(Innermost(fault))}. Vérifier qu'un certificat client est présenté et que le serveur l'accepte (autorité, dates, usage), puis consulter le journal du serveur."),
        };
    }

    private static HttpRequestError KindOf(Exception fault) => fault switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException io => io.HttpRequestError,
        _ => HttpRequestError.Unknown,
    };

    private static string Because(Exception? fault) => fault is null ? "" : $" ({fault.Message})";

    private static Exception Innermost(Exception fault) => fault.GetBaseException();

    private static T? Inner<T>(Exception fault)
        where T : Exception
    {
        for (var current = fault; current is not null; current = current.InnerException)
        {
            if (current is T found)
                return found;
        }

        return null;
    }
}
