using System.Security.Cryptography;

namespace InsConformance.Simulator.Pki;

/// <summary>RSA key generation, the only slow step of the PKI: all keys at once, on every core.</summary>
internal static class RsaKeys
{
    public static RSA[] Generate(int count)
    {
        var keys = new RSA[count];
        Parallel.For(0, count, index =>
        {
            var key = RSA.Create(2048);
            _ = key.ExportSubjectPublicKeyInfo(); // The key is generated on first use: use it here, not later on one core.
            keys[index] = key;
        });
        return keys;
    }

    public static RSA FromPem(string pem)
    {
        var key = RSA.Create();
        key.ImportFromPem(pem);
        return key;
    }
}
