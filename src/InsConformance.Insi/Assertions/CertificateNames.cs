using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Insi.Assertions;

/// <summary>
/// Names of certificates as the assertions write them: RFC 2253, last relative name first, values of one relative name joined by <c>+</c> in their order in the certificate
/// (padoa/tlsi-ins, signed assertion: <c>2.5.4.42=OLIVIER+CN=00B6087510+SN=INFIRMCS ADELI8751,T=Infirmier,C=FR</c>).
/// </summary>
public static class CertificateNames
{
    private const string CommonName = "2.5.4.3";

    /// <summary>The whole name.</summary>
    public static string Rfc2253(X500DistinguishedName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new StringBuilder();
        foreach (var relative in Relatives(name).Reverse())
        {
            text.Append(text.Length == 0 ? "" : ",");
            text.AppendJoin('+', relative.Select(pair => $"{Keyword(pair.Type)}={Escape(pair.Value)}"));
        }

        return text.ToString();
    }

    /// <summary>The common name, wherever it stands; null when there is none.</summary>
    public static string? CommonNameOf(X500DistinguishedName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Relatives(name).SelectMany(relative => relative).FirstOrDefault(pair => string.Equals(pair.Type, CommonName, StringComparison.Ordinal)).Value;
    }

    private static IEnumerable<List<(string Type, string Value)>> Relatives(X500DistinguishedName name)
    {
        var sequence = new AsnReader(name.RawData, AsnEncodingRules.BER).ReadSequence();
        while (sequence.HasData)
        {
            var relative = new List<(string, string)>();
            var set = sequence.ReadSetOf(skipSortOrderValidation: true);
            while (set.HasData)
            {
                var pair = set.ReadSequence();
                var type = pair.ReadObjectIdentifier();
                relative.Add((type, pair.ReadCharacterString((UniversalTagNumber)pair.PeekTag().TagValue)));
            }

            yield return relative;
        }
    }

    private static string Keyword(string type) => type switch
    {
        CommonName => "CN",
        "2.5.4.4" => "SN",
        "2.5.4.6" => "C",
        "2.5.4.7" => "L",
        "2.5.4.8" => "ST",
        "2.5.4.10" => "O",
        "2.5.4.11" => "OU",
        "2.5.4.12" => "T",
        _ => type,
    };

    private static string Escape(string value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < value.Length; index++)
        {
            var isEdge = index == 0 ? value[index] is ' ' or '#' : index == value.Length - 1 && value[index] == ' ';
            text.Append(isEdge || value[index] is ',' or '+' or '"' or '\\' or '<' or '>' or ';' ? "\\" : "").Append(value[index]);
        }

        return text.ToString();
    }
}
