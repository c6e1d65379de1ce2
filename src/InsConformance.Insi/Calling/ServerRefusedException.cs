using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Calling;

/// <summary>Carries out of the handshake why the server certificate was refused, which the platform says only in prose.</summary>
internal sealed class ServerRefusedException(InsiOutcome.Failed failure) : AuthenticationException(failure.Message)
{
    public InsiOutcome.Failed Failure => failure;

    /// <summary>Accepts a certificate without any error, and refuses every other one with its reason.</summary>
    public static bool Judge(string host, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        => (certificate, errors) switch
        {
            (_, SslPolicyErrors.None) => true,
            (null, _) => throw new ServerRefusedException(CallFailures.NoServerCertificate),
            (_, SslPolicyErrors.RemoteCertificateNameMismatch)
                => throw new ServerRefusedException(CallFailures.OtherServerName(certificate, host)),
            _ => throw new ServerRefusedException(CallFailures.UntrustedServer(certificate, chain)),
        };
}
