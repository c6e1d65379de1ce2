using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Certificates;

/// <summary>
/// « Porteur » of a CPx card, as its certificates name it. A non-nominative card (some CPE) has neither surname nor given name; what the subject of a real one holds is not public:
/// here the identifier alone (inferred).
/// </summary>
public sealed record CpxHolder
{
    /// <summary>« Type de carte ».</summary>
    public required CpxKind Kind { get; init; }

    /// <summary>« Identifiant national » : type digit then identifier; <c>899900023351</c> is <c>8</c> and an RPPS of 11 digits.</summary>
    public required string NationalId { get; init; }

    /// <summary>« Nom d'exercice »; null on a non-nominative card.</summary>
    public string? Surname { get; init; }

    /// <summary>« Prénom »; null on a non-nominative card.</summary>
    public string? GivenName { get; init; }

    /// <summary>« Profession » in letters, e.g. <c>Médecin</c>; null for a card without one.</summary>
    public string? Profession { get; init; }

    /// <summary>The card names a person: the only ones that INSi accepts.</summary>
    public bool IsNominative => Surname is not null;

    /// <summary>
    /// Subject of the certificates: <c>C=FR</c>, the profession, then given name, surname and identifier in <em>one</em> relative name of several values, on which known
    /// software relies (Cryptolib CPS, sample kit of GIE SESAM-Vitale).
    /// </summary>
    public X500DistinguishedName Subject()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            WriteRelativeName(writer, (X500.Country, "FR"));
            if (Profession is not null)
                WriteRelativeName(writer, (X500.Title, Profession));
            WriteRelativeName(writer, (X500.GivenName, GivenName), (X500.Surname, Surname), (X500.CommonName, NationalId));
        }

        return new X500DistinguishedName(writer.Encode());
    }

    /// <summary>Whom a certificate names. What is not there stays null.</summary>
    public static CpxHolder Of(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var values = Values(certificate.SubjectName);
        return new CpxHolder
        {
            Kind = CpxCertificates.KindOf(certificate) ?? CpxKind.Untold,
            NationalId = values.GetValueOrDefault(X500.CommonName, ""),
            Surname = values.GetValueOrDefault(X500.Surname),
            GivenName = values.GetValueOrDefault(X500.GivenName),
            Profession = values.GetValueOrDefault(X500.Title),
        };
    }

    /// <summary>The values of a name by type, those of relative names of several values included: the framework gives only single ones.</summary>
    private static Dictionary<string, string> Values(X500DistinguishedName name)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relative in TlvReader.Read(name.RawData).Objects.SelectMany(whole => whole.Children))
        {
            foreach (var pair in relative.Children)
            {
                if (pair.Children is [var type, var value])
                    values[AsnDecoder.ReadObjectIdentifier(type.ToBytes(), AsnEncodingRules.BER, out _)] = Encoding.UTF8.GetString(value.Value.Span);
            }
        }

        return values;
    }

    private static void WriteRelativeName(AsnWriter writer, params ReadOnlySpan<(string Type, string? Value)> values)
    {
        using var set = writer.PushSetOf();
        foreach (var (type, value) in values)
        {
            if (value is null)
                continue;
            using var pair = writer.PushSequence();
            writer.WriteObjectIdentifier(type);
            writer.WriteCharacterString(string.Equals(type, X500.Country, StringComparison.Ordinal) ? UniversalTagNumber.PrintableString : UniversalTagNumber.UTF8String, value);
        }
    }
}
