using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// Distinguished names of the synthetic PKI: the structure and order of IGC-Santé (certificates shown by padoa/tlsi-ins, CharlieLamatte/SAPA and DevBox-Santé) with an
/// organisation that nobody can take for the real one. Encoded from country to common name, as IGC-Santé does, so that every RFC 2253 display starts with the CN.
/// </summary>
internal static class PkiNames
{
    /// <summary>Organisation of every authority and subject.</summary>
    public const string Organisation = "INSCONFORMANCE SYNTHETIQUE SANS VALEUR";

    /// <summary>Host of the mutual TLS mode on qualification, first RDN of the server certificate because public clients check it there.</summary>
    public const string CertificateHost = "qualiflps-services-ps-tlsm.ameli.fr";

    /// <summary>Host of the card mode on qualification.</summary>
    public const string CardHost = "qualiflps.services-ps.ameli.fr";

    public static readonly X500DistinguishedName ElementaryRoot = Authority("TEST AC RACINE IGC-SANTE ELEMENTAIRE");

    public static readonly X500DistinguishedName Organisations = Authority("TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS");

    public static readonly X500DistinguishedName StrongRoot = Authority("TEST AC RACINE IGC-SANTE FORT");

    public static readonly X500DistinguishedName Persons = Authority("TEST AC IGC-SANTE FORT PERSONNES");

    /// <summary>Subject of a server or client certificate: CN, OU, O, ST, C.</summary>
    public static X500DistinguishedName Subject(string commonName, string structure)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(commonName);
        name.AddOrganizationalUnitName(structure);
        name.AddOrganizationName(Organisation);
        name.AddStateOrProvinceName("Côte-d'Or (21)");
        name.AddCountryOrRegion("FR");
        return name.Build();
    }

    private static X500DistinguishedName Authority(string commonName)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(commonName);
        name.AddOrganizationalUnitName("IGC-SANTE TEST");
        name.AddOrganizationalUnitName("0002 000000000");
        name.AddOrganizationName(Organisation);
        name.AddCountryOrRegion("FR");
        return name.Build();
    }
}
