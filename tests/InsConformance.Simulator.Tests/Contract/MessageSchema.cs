using System.Xml;
using System.Xml.Schema;

namespace InsConformance.Simulator.Tests.Contract;

/// <summary>Judges whole messages by the schemas of <c>fixtures/contract</c>, SOAP envelope included.</summary>
internal static class MessageSchema
{
    public static string File { get; } = Repository.PathOf("fixtures/contract/Enveloppe.xsd");

    /// <summary>What the schemas have to say of a message; nothing when it is valid.</summary>
    public static IReadOnlyList<string> Errors(byte[] message)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, File);
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, error) => errors.Add(error.Message);
        using var reader = XmlReader.Create(new MemoryStream(message), settings);
        while (reader.Read())
        {
            if (reader.Depth == 0 && reader.NodeType is XmlNodeType.Element && reader.SchemaInfo!.SchemaElement is null)
                errors.Add($"Not a SOAP 1.2 envelope: {reader.Name}");
        }

        return errors;
    }
}
