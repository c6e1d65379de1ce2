using System.Xml.Linq;
using InsConformance.Insi.Operations;

namespace InsConformance.Simulator.Official;

/// <summary>The operations that an official package brings. Those of the search contract stay simulated.</summary>
internal static class PackageOperations
{
    private static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";

    private static readonly XName[] SoapOperations = ["{http://schemas.xmlsoap.org/wsdl/soap12/}operation", "{http://schemas.xmlsoap.org/wsdl/soap/}operation"];

    /// <summary>The operations of the WSDL; without a WSDL, one by global element of the schemas.</summary>
    public static IReadOnlyList<InsiOperation> In(PackageDocuments documents, PackageSchemas schemas)
    {
        var operations = documents.Wsdls.Any() ? documents.Wsdls.SelectMany(wsdl => In(wsdl.Value)) : schemas.Elements.Select(root => Operation(root.LocalName, null, root));
        return [.. operations.Where(operation => !InsiOperations.All.Any(known => known.IsContractPublic && Overlap(known, operation)))];
    }

    /// <summary>Whether a WSDL has one of these operations.</summary>
    public static bool Declares(XDocument wsdl, IReadOnlyList<InsiOperation> operations) => In(wsdl).Any(operations.Contains);

    private static IEnumerable<InsiOperation> In(XDocument wsdl)
    {
        var roots = wsdl.Descendants(Wsdl + "message").ToLookup(message => (string?)message.Attribute("name"), Root, StringComparer.Ordinal);
        var actions = wsdl.Descendants(Wsdl + "binding").Elements(Wsdl + "operation")
            .ToLookup(operation => (string?)operation.Attribute("name"), operation => (string?)SoapOperations.SelectMany(operation.Elements).FirstOrDefault()?.Attribute("soapAction"), StringComparer.Ordinal);
        return from operation in wsdl.Descendants(Wsdl + "portType").Elements(Wsdl + "operation")
               let name = (string?)operation.Attribute("name")
               where name is not null
               let message = ((string?)operation.Element(Wsdl + "input")?.Attribute("message"))?.Split(':')[^1]
               select Operation(name, actions[name].FirstOrDefault(action => !string.IsNullOrEmpty(action)), roots[message].FirstOrDefault());
    }

    /// <summary>The body is the first part; the others are header blocks.</summary>
    private static XName? Root(XElement message)
    {
        var part = message.Elements(Wsdl + "part").FirstOrDefault(part => part.Attribute("element") is not null);
        return part?.Attribute("element")!.Value.Split(':') switch
        {
            [var prefix, var name] => part.GetNamespaceOfPrefix(prefix)?.GetName(name),
            [var name] => part.GetDefaultNamespace().GetName(name),
            _ => null,
        };
    }

    private static InsiOperation Operation(string name, string? action, XName? root) => new()
    {
        GuideId = "IDIR",
        FrenchName = $"Opération « {name} » du dossier officiel",
        IsContractPublic = false,
        Name = name,
        Action = action,
        RequestRoot = root,
    };

    private static bool Overlap(InsiOperation known, InsiOperation operation) =>
        string.Equals(known.Name, operation.Name, StringComparison.Ordinal) || known.RequestRoot == operation.RequestRoot || known.AnswerRoot == operation.RequestRoot;
}
