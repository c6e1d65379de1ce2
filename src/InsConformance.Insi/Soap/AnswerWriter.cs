using System.Buffers;
using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Writes « RESULTAT » envelopes byte for byte as the service does, straight into a UTF-8 buffer. The profile decides the envelope
/// and the prefixes; the elements are those that the answer holds, null leaving one out (see <see cref="ProfileContent"/> for what
/// each epoch returned).
/// </summary>
public static class AnswerWriter
{
    /// <summary>Writes the answer into a buffer.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static void Write(IBufferWriter<byte> output, InsiAnswer answer, WireProfile profile)
    {
        var (xml, shape) = (new XmlOutput(output), AnswerShape.Of(profile));
        ReadOnlySpan<byte> prefix = shape.Prefix;

        xml.Raw(shape.Opening);
        xml.Open(prefix, "CR"u8);
        xml.Element(prefix, "CodeCR"u8, answer.Code);
        xml.Element(prefix, "LibelleCR"u8, answer.Label);
        xml.Close(prefix, "CR"u8);
        if (answer.Individual is { } individual)
            WriteIndividual(xml, prefix, individual);
        xml.Raw(shape.Closing);
    }

    /// <summary>The bytes of the answer.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static byte[] ToBytes(InsiAnswer answer, WireProfile profile)
        => XmlOutput.Collect((answer, profile), static (output, state) => Write(output, state.answer, state.profile));

    private static void WriteIndividual(XmlOutput xml, ReadOnlySpan<byte> prefix, Individual individual)
    {
        xml.Open(prefix, "INDIVIDU"u8);
        if (individual.Active is { } active)
            WriteIns(xml, prefix, "INSACTIF"u8, active);
        foreach (var past in individual.History)
            WriteIns(xml, prefix, "INSHISTO"u8, past);
        if (individual.Traits is { } traits)
            WriteTraits(xml, prefix, traits);
        xml.Close(prefix, "INDIVIDU"u8);
    }

    private static void WriteIns(XmlOutput xml, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, InsEntry ins)
    {
        xml.Open(prefix, name);
        if (ins.Matricule is { } matricule)
        {
            xml.Open(prefix, "IdIndividu"u8);
            xml.Element(prefix, "NumIdentifiant"u8, matricule.Number);
            xml.Element(prefix, "Cle"u8, matricule.Key);
            xml.Element(prefix, "TypeMatricule"u8, matricule.Type);
            xml.Close(prefix, "IdIndividu"u8);
        }

        xml.Element(prefix, "OID"u8, ins.Oid);
        xml.Element(prefix, "DateDeb"u8, ins.From);
        xml.Element(prefix, "DateFin"u8, ins.To);
        xml.Close(prefix, name);
    }

    private static void WriteTraits(XmlOutput xml, ReadOnlySpan<byte> prefix, ReturnedTraits traits)
    {
        xml.Open(prefix, "TIQ"u8);
        xml.Element(prefix, "NomNaissance"u8, traits.BirthName);
        xml.Element(prefix, "Prenom"u8, traits.GivenName);
        xml.Element(prefix, "ListePrenom"u8, traits.GivenNames);
        xml.Element(prefix, "Sexe"u8, traits.Sex);
        xml.Element(prefix, "DateNaissance"u8, traits.BirthDate);
        xml.Element(prefix, "LieuNaissance"u8, traits.BirthPlace);
        xml.Close(prefix, "TIQ"u8);
    }
}
