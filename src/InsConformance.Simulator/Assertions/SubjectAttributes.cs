using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Assertions;

/// <summary>Sujet d'un certificat de carte : its attributes one by one. Cards hold several in one RDN (given name, number and surname), which the framework does not open.</summary>
internal static class SubjectAttributes
{
    /// <summary>CN: the national number of the professional.</summary>
    public const string CommonName = "2.5.4.3";

    /// <summary>T (« titre ») : the profession, <c>Infirmier</c>, <c>Médecin</c>.</summary>
    public const string Title = "2.5.4.12";

    /// <summary>Identifier and value of every attribute, in order; those that cannot be decoded are left out.</summary>
    public static IReadOnlyList<(string Oid, string Value)> Of(X500DistinguishedName name)
    {
        List<(string Oid, string Value)> attributes = [];
        try
        {
            foreach (var part in name.EnumerateRelativeDistinguishedNames())
            {
                for (var set = new AsnReader(part.RawData, AsnEncodingRules.BER).ReadSetOf(skipSortOrderValidation: true); set.HasData;)
                {
                    var attribute = set.ReadSequence();
                    var oid = attribute.ReadObjectIdentifier();
                    if (Text(attribute) is { } value)
                        attributes.Add((oid, value));
                }
            }
        }
        catch (Exception failure) when (failure is AsnContentException or System.Security.Cryptography.CryptographicException)
        {
            return attributes; // Whoever judges says what misses.
        }

        return attributes;
    }

    private static string? Text(AsnReader attribute) => (UniversalTagNumber)attribute.PeekTag().TagValue switch
    {
        var tag and (UniversalTagNumber.UTF8String or UniversalTagNumber.PrintableString or UniversalTagNumber.IA5String or UniversalTagNumber.T61String or UniversalTagNumber.BMPString) =>
            attribute.ReadCharacterString(tag),
        _ => null,
    };
}
