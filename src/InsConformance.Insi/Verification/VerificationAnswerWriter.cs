using System.Buffers;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Verification;

/// <summary>
/// Writes the answers of the reconstructed contract, in an envelope of the shape that the search answers have. The document element
/// starts with a comment that says what the message is not.
/// </summary>
public static class VerificationAnswerWriter
{
    /// <summary>The bytes of the answer.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static byte[] ToBytes(VerificationAnswer answer) => XmlOutput.Collect(answer, Write);

    private static void Write(IBufferWriter<byte> output, VerificationAnswer answer)
    {
        var xml = new XmlOutput(output);
        var root = answer.Operation.AnswerRoot!.LocalName;
        xml.Raw(Envelope.Opening);
        xml.Raw("""<env:Body xmlns:env="http://www.w3.org/2003/05/soap-envelope">"""u8);
        xml.Raw($"<{root} xmlns=\"{ReconstructedContract.Namespace}\"><!-- {ReconstructedContract.Notice} -->");
        xml.Raw("<CR>"u8);
        xml.Element(""u8, "CodeCR"u8, answer.Code);
        xml.Element(""u8, "LibelleCR"u8, answer.Label);
        xml.Raw("</CR>"u8);
        switch (answer)
        {
            case UnitVerificationAnswer unit:
                xml.Element(""u8, "Verification"u8, unit.Result);
                break;
            case LotDepositAnswer deposit:
                xml.Element(""u8, "Lot"u8, deposit.Reference);
                xml.Element(""u8, "Delai"u8, deposit.Delay);
                break;
            case LotRetrievalAnswer retrieval:
                xml.Element(""u8, "Lot"u8, retrieval.Reference);
                xml.Element(""u8, "Delai"u8, retrieval.Delay);
                foreach (var item in retrieval.Items)
                    WriteItem(xml, item);
                break;
        }

        xml.Raw($"</{root}>");
        xml.Raw("</env:Body></soap:Envelope>"u8);
    }

    private static void WriteItem(XmlOutput xml, LotItemResult item)
    {
        xml.Raw("<Resultat"u8);
        xml.Attribute("rang"u8, item.Rank);
        xml.Attribute("id"u8, item.Id);
        xml.Raw(">"u8);
        xml.Element(""u8, "Verification"u8, item.Result);
        if (item.FaultCode is not null)
        {
            xml.Raw("<Anomalie"u8);
            xml.Attribute("code"u8, item.FaultCode);
            xml.Raw(">"u8);
            xml.Text(item.FaultText ?? "");
            xml.Raw("</Anomalie>"u8);
        }

        xml.Raw("</Resultat>"u8);
    }
}
