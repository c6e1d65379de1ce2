using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Calling;

/// <summary>The production hosts of the téléservices: a test bench never calls them.</summary>
public static class ProductionHosts
{
    private const string CommonName = "2.5.4.3";

    private static readonly string[] Names = ["services-ps-tlsm.ameli.fr", "services-ps.ameli.fr"];

    /// <summary>Tells whether the address is one of production.</summary>
    public static bool Contains(Uri address) => Contains(address.IdnHost);

    /// <summary>Tells whether the name is one of production.</summary>
    public static bool Contains(string name) => Names.Contains(name.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The production name that a server certificate carries, as CN or as alternative name; null when it carries none.</summary>
    public static string? In(X509Certificate2 certificate) => NamesOf(certificate).FirstOrDefault(Contains);

    private static IEnumerable<string> NamesOf(X509Certificate2 certificate)
    {
        foreach (var part in certificate.SubjectName.EnumerateRelativeDistinguishedNames())
        {
            if (!part.HasMultipleElements && part.GetSingleElementType().Value is CommonName && part.GetSingleElementValue() is { } name)
                yield return name;
        }

        foreach (var extension in certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>())
        {
            foreach (var name in extension.EnumerateDnsNames())
                yield return name;
        }
    }
}
