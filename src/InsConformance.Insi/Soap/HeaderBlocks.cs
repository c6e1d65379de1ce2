using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>Header blocks of an answer. The service sends none, and the client understands none.</summary>
internal static class HeaderBlocks
{
    /// <summary>The first block that its receiver must understand (SOAP 1.2, part 1, §5.2.3), or null.</summary>
    public static WireElement? MandatoryIn(WireElement envelope)
        => envelope.Child(envelope.Namespace, "Header")?.Children.FirstOrDefault(block => block.Attributes.Any(attribute => IsMandatory(attribute, envelope.Namespace)));

    private static bool IsMandatory(AttributeValue attribute, string soap)
        => attribute is { LocalName: "mustUnderstand", Value: "true" or "1" } && string.Equals(attribute.Namespace, soap, StringComparison.Ordinal);
}
