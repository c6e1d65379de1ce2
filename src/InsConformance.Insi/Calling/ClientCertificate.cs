using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Calling;

/// <summary>« Certificat logiciel » of an organisation with its private key, for mutual TLS. Disposing it ends its use.</summary>
public sealed class ClientCertificate : IDisposable
{
    /// <summary>Takes ownership of a certificate that has its private key.</summary>
    public ClientCertificate(X509Certificate2 certificate, IReadOnlyList<X509Certificate2>? intermediates = null) => throw new NotSupportedException();

    /// <summary>Value of the subject's OU, prescribed for « Emetteur » in certificate mode; null when the subject has none.</summary>
    public string? Emitter => throw new NotSupportedException();

    /// <summary>Subject, e.g. <c>CN=INSI-AUTO, OU=10B0152872, …</c>.</summary>
    public string Subject => throw new NotSupportedException();

    /// <summary>Reads a PKCS#12 file; on failure says in French what is wrong and what to do.</summary>
    public static bool TryReadPkcs12(
        ReadOnlySpan<byte> pkcs12, string? password, [NotNullWhen(true)] out ClientCertificate? certificate, [NotNullWhen(false)] out string? problem)
        => throw new NotSupportedException();

    /// <summary>Reads a PEM certificate (followed by its intermediates, if any) and its PEM private key; on failure says in French what is wrong and what to do.</summary>
    public static bool TryReadPem(
        string certificatePem, string keyPem, string? password, [NotNullWhen(true)] out ClientCertificate? certificate, [NotNullWhen(false)] out string? problem)
        => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
