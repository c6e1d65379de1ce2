using System.Collections.Frozen;
using System.Security;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Answering;

/// <summary>
/// Contrat de recherche : the WSDL and the schemas of <c>fixtures/contract</c>, served at <c>?wsdl</c> (and <c>?wsdl=ICIR.wsdl</c>, for when an official package takes that place) and <c>?xsd=FILE</c>. The address and the imports are those of the
/// listener that was asked, so that a tool given that one address finds the rest.
/// </summary>
internal sealed class ContractFiles
{
    private const string Wsdl = "ICIR.wsdl";
    private const string RealAddress = "https://qualiflps-services-ps-tlsm.ameli.fr/lps";

    private readonly FrozenDictionary<string, string> _files =
        EmbeddedFixtures.Of("contract").ToFrozenDictionary(file => file.FileName, file => file.ReadText(), StringComparer.Ordinal);

    /// <summary>The document asked for, with its name; null when the request asks for none that exists.</summary>
    public (string Name, string Text)? Find(SoapRequest request)
    {
        if (request.Method is not "GET" || request.Target.Split('?', 2) is not [var path, var query])
            return null;
        var name = query.Equals("wsdl", StringComparison.OrdinalIgnoreCase) || query.Equals($"wsdl={Wsdl}", StringComparison.OrdinalIgnoreCase) ? Wsdl : query.StartsWith("xsd=", StringComparison.OrdinalIgnoreCase) ? query["xsd=".Length..] : "";
        return _files.TryGetValue(name, out var document) ? (name, Locate(document, $"https://{request.Header("Host")}{path}")) : null;
    }

    private static string Locate(string document, string address) => document
        .Replace(RealAddress, SecurityElement.Escape(address), StringComparison.Ordinal)
        .Replace("schemaLocation=\"", "schemaLocation=\"?xsd=", StringComparison.Ordinal);
}
