using System.Buffers;
using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Writes SOAP faults byte for byte as the service and its gateway do, straight into a UTF-8 buffer. They travel with HTTP status 500.
/// A null value leaves its element or attribute out.
/// </summary>
public static class FaultWriter
{
    /// <summary>Writes the fault into a buffer.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static void Write(IBufferWriter<byte> output, InsiFault fault, FaultShape shape)
    {
        var (xml, form) = (new XmlOutput(output), FaultForm.Of(shape));
        ReadOnlySpan<byte> prefix = form.Prefix;

        xml.Raw(form.Opening);
        xml.Open(prefix, "Code"u8);
        WriteQualified(xml, prefix, fault.SoapCode);
        if (fault.Subcode is { } subcode)
        {
            xml.Open(prefix, "Subcode"u8);
            WriteQualified(xml, prefix, subcode);
            xml.Close(prefix, "Subcode"u8);
        }

        xml.Close(prefix, "Code"u8);
        xml.Raw(form.ReasonOpening);
        xml.Text(fault.Reason ?? "");
        xml.Raw(form.ReasonClosing);
        xml.Raw("<siram:Erreur"u8);
        WriteErrorAttributes(xml, fault, shape);
        xml.Raw(" xmlns:siram=\"urn:siram\">"u8);
        xml.Text(fault.Text ?? "");
        xml.Raw("</siram:Erreur>"u8);
        xml.Raw(form.Closing);
    }

    /// <summary>The bytes of the fault.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static byte[] ToBytes(InsiFault fault, FaultShape shape)
        => XmlOutput.Collect((fault, shape), static (output, state) => Write(output, state.fault, state.shape));

    private static void WriteQualified(XmlOutput xml, ReadOnlySpan<byte> prefix, string? name)
    {
        if (name is null)
            return;
        xml.Open(prefix, "Value"u8);
        xml.Raw(prefix);
        xml.Text(name);
        xml.Close(prefix, "Value"u8);
    }

    /// <summary>
    /// The order of the attributes is part of the recorded bytes: it depends on the shape, and on the code for the new gateway.
    /// </summary>
    private static void WriteErrorAttributes(XmlOutput xml, InsiFault fault, FaultShape shape)
    {
        switch (shape)
        {
            case FaultShape.Service:
                xml.Attribute("severite"u8, fault.Severity);
                xml.Attribute("code"u8, fault.Code);
                break;
            case FaultShape.GatewayNew when fault.Code is "desir_1020":
                xml.Attribute("code"u8, fault.Code);
                xml.Attribute("severite"u8, fault.Severity);
                xml.Attribute("messageID"u8, fault.MessageId);
                break;
            default:
                xml.Attribute("code"u8, fault.Code);
                xml.Attribute("messageID"u8, fault.MessageId);
                xml.Attribute("severite"u8, fault.Severity);
                break;
        }
    }
}
