using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;

namespace InsConformance.Simulator.Official;

/// <summary>The schemas of an official package: its <c>.xsd</c> files and those written inside its WSDL. Nothing is fetched from outside the folder.</summary>
internal sealed class PackageSchemas
{
    private static readonly XNamespace Xsd = "http://www.w3.org/2001/XMLSchema";

    private readonly XmlSchemaSet _set = new();

    public PackageSchemas(PackageDocuments documents)
    {
        var errors = new List<string>();
        _set.XmlResolver = new FolderResolver(documents.Root);
        _set.ValidationEventHandler += (_, found) =>
        {
            if (found.Severity is XmlSeverityType.Error)
                errors.Add($"{found.Exception.SourceUri}, ligne {found.Exception.LineNumber} : {found.Message}");
        };
        var included = documents.Schemas
            .SelectMany(schema => schema.Value.Descendants().Where(element => element.Name == Xsd + "include" || element.Name == Xsd + "redefine")
                .Select(element => documents.Resolve(schema.Key, (string?)element.Attribute("schemaLocation"))))
            .ToHashSet(StringComparer.Ordinal);
        try
        {
            foreach (var schema in documents.Schemas.Where(schema => !included.Contains(schema.Key)))
                _set.Add(null, Path.Combine(documents.Root, schema.Key));
            foreach (var wsdl in documents.Wsdls)
            {
                foreach (var schema in wsdl.Value.Descendants(Xsd + "schema"))
                    AddInline(schema, new Uri(Path.Combine(documents.Root, wsdl.Key)), errors);
            }

            _set.Compile();
        }
        catch (XmlSchemaException failure)
        {
            errors.Add(failure.Message);
        }

        if (errors is [var first, ..])
            throw new SimulatorSetupException($"Les schémas du dossier officiel « {documents.Root} » ne forment pas un contrat lisible : {first}");
    }

    /// <summary>The global elements.</summary>
    public IEnumerable<XName> Elements => _set.GlobalElements.Names.Cast<XmlQualifiedName>().Select(name => XName.Get(name.Name, name.Namespace));

    /// <summary>Departures of the body of a request, one sentence each; none when it conforms or when the package has no schema.</summary>
    public IReadOnlyList<string> Departures(InsiRequest request, InsiOperation operation)
    {
        if (_set.Count == 0)
            return [];
        if (request.Body is not { } body || Parse(request, body) is not { } root)
            return ["Le corps SOAP est absent ou vide."];
        if (operation.RequestRoot is { } expected && root.Name != expected)
            return [$"Élément attendu dans le corps : {expected} ; trouvé : {root.Name}."];

        var departures = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = _set, ValidationFlags = XmlSchemaValidationFlags.None };
        settings.ValidationEventHandler += (_, found) => departures.Add($"Écart au schéma : {found.Message}");
        using var reader = XmlReader.Create(root.CreateReader(), settings);
        while (reader.Read())
        {
        }

        return departures;
    }

    /// <summary>The body root with the namespaces that the envelope declares.</summary>
    private static XElement? Parse(InsiRequest request, Insi.Wire.WireElement body)
    {
        using var text = new StringReader(request.Document.Root.RawXml);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader).Element(XName.Get(body.LocalName, body.Namespace))?.Elements().FirstOrDefault();
    }

    /// <summary>A schema inside a WSDL may use the prefixes of the elements around it.</summary>
    private void AddInline(XElement schema, Uri wsdl, List<string> errors)
    {
        var alone = new XElement(schema);
        foreach (var declaration in schema.Ancestors().Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
        {
            if (alone.Attribute(declaration.Name) is null)
                alone.Add(new XAttribute(declaration));
        }

        using var reader = alone.CreateReader();
        if (XmlSchema.Read(reader, (_, found) => errors.Add($"{wsdl.LocalPath} : {found.Message}")) is { } read)
        {
            read.SourceUri = wsdl.AbsoluteUri;
            _set.Add(read);
        }
    }

    private sealed class FolderResolver(string root) : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            absoluteUri.IsFile && Path.GetFullPath(absoluteUri.LocalPath).StartsWith(root, StringComparison.Ordinal) && File.Exists(absoluteUri.LocalPath)
                ? base.GetEntity(absoluteUri, role, ofObjectToReturn)
                : null;
    }
}
