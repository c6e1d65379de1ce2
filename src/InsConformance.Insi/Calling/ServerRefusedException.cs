using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Calling;

/// <summary>Carries out of the handshake why the server certificate was refused, which the platform says only in prose.</summary>
internal sealed class ServerRefusedException(FailureKind kind, string message) : AuthenticationException(message)
{
    public FailureKind Kind => kind;

    /// <summary>Accepts a certificate without any error, and refuses every other one with its reason.</summary>
    public static bool Judge(string host, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors is SslPolicyErrors.None)
            return true;
        if (certificate is null)
            throw new ServerRefusedException(FailureKind.ServerCertificateUntrusted, "Le serveur n'a pas présenté de certificat.");
        if (errors is SslPolicyErrors.RemoteCertificateNameMismatch)
        {
            throw new ServerRefusedException(
                FailureKind.ServerNameMismatch,
                $"Le certificat du serveur est celui de « {certificate.Subject} », pas celui de « {host} ». Corriger l'adresse appelée, ou faire porter ce nom au certificat (extension SAN).");
        }

        var faults = string.Join(", ", (chain?.ChainStatus ?? []).Select(status => status.Status.ToString()));
        throw new ServerRefusedException(
            FailureKind.ServerCertificateUntrusted,
            $"Le certificat du serveur, « {certificate.Subject} », émis par « {certificate.Issuer} », ne mène pas à une autorité de confiance ou n'est pas valable à cette date ({faults}). Vérifier la chaîne d'autorités donnée au client et les dates du certificat.");
    }
}
