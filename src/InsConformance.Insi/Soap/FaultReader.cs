using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>Reads a SOAP fault, of version 1.2 or 1.1, with or without its <c>siram:Erreur</c>.</summary>
internal static class FaultReader
{
    public static InsiFault Read(WireElement fault) => fault.Is(Namespaces.Soap12, "Fault") ? Soap12(fault) : Soap11(fault);

    private static InsiFault Soap12(WireElement fault)
    {
        var code = Child(fault, "Code");
        var error = Child(fault, "Detail")?.Child(Namespaces.Siram, "Erreur");
        return Detailed(error) with
        {
            SoapCode = Qualified(Child(code, "Value")),
            Subcode = Qualified(Child(Child(code, "Subcode"), "Value")),
            Reason = Child(Child(fault, "Reason"), "Text")?.Text,
        };
    }

    /// <summary>In SOAP 1.1 the parts of a fault are in no namespace.</summary>
    private static InsiFault Soap11(WireElement fault) => Detailed(fault.Child("", "detail")?.Child(Namespaces.Siram, "Erreur")) with
    {
        SoapCode = Qualified(fault.Child("", "faultcode")),
        Reason = fault.Child("", "faultstring")?.Text,
    };

    private static InsiFault Detailed(WireElement? error) => new()
    {
        Code = error?.Attribute("code"),
        Severity = error?.Attribute("severite"),
        MessageId = error?.Attribute("messageID"),
        Text = error?.Text,
    };

    private static WireElement? Child(WireElement? parent, string name) => parent?.Child(Namespaces.Soap12, name);

    /// <summary>The local part of a qualified name, whose surrounding white space has no meaning.</summary>
    private static string? Qualified(WireElement? element)
    {
        var name = element?.Text.Trim();
        return name?[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
