using System.Xml;
using System.Xml.Linq;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Official;

/// <summary>The files of an official package: <c>*.wsdl</c>, <c>*.xsd</c> and, for the answers, <c>*.xml</c>, in whatever sub-folder.</summary>
internal sealed class PackageDocuments
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<string, XDocument> _byPath;

    private PackageDocuments(string root, Dictionary<string, XDocument> byPath, Dictionary<string, byte[]> answers) => (Root, _byPath, Answers) = (root, byPath, answers);

    /// <summary>Full path of the folder, with its last separator.</summary>
    public string Root { get; }

    /// <summary>Answer files by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Answers { get; }

    /// <summary>The WSDL, by path below the folder, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, XDocument>> Wsdls => OfKind(".wsdl");

    /// <summary>The schemas, by path below the folder, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, XDocument>> Schemas => OfKind(".xsd");

    public static PackageDocuments Read(DirectoryInfo folder)
    {
        if (!folder.Exists)
            throw new SimulatorSetupException($"Le dossier officiel « {folder.FullName} » n'existe pas. Donnez le dossier qui contient le WSDL, les schémas et les fichiers de réponse.");
        var root = Path.TrimEndingDirectorySeparator(folder.FullName) + Path.DirectorySeparatorChar;
        var (documents, answers) = (new Dictionary<string, XDocument>(StringComparer.Ordinal), new Dictionary<string, byte[]>(StringComparer.Ordinal));
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            switch (file.Extension.ToLowerInvariant())
            {
                case ".wsdl" or ".xsd":
                    documents.Add(Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), Load(file));
                    break;
                case ".xml" when !answers.TryAdd(file.Name, File.ReadAllBytes(file.FullName)):
                    throw new SimulatorSetupException($"Le dossier officiel « {folder.FullName} » contient deux fichiers de réponse « {file.Name} ». N'en gardez qu'un.");
            }
        }

        return documents.Count + answers.Count > 0
            ? new PackageDocuments(root, documents, answers)
            : throw new SimulatorSetupException($"Le dossier officiel « {folder.FullName} » ne contient ni WSDL, ni schéma (.xsd), ni fichier de réponse (.xml).");
    }

    /// <summary>The document asked for by <c>?wsdl</c>, <c>?wsdl=FILE</c> or <c>?xsd=FILE</c>, leading to the listener that was asked; null when it is not of the package.</summary>
    public string? Find(SoapRequest request, IReadOnlyList<InsiOperation> operations)
    {
        if (request.Method is not "GET" || request.Target.Split('?', 2) is not [var path, var query])
            return null;
        var name = query.Equals("wsdl", StringComparison.OrdinalIgnoreCase) && operations.Count > 0
            ? Wsdls.FirstOrDefault(wsdl => PackageOperations.Declares(wsdl.Value, operations)).Key
            : query.Split('=', 2) is [var kind, var file] && kind.ToLowerInvariant() is "wsdl" or "xsd" ? Uri.UnescapeDataString(file) : null;
        return name is not null && _byPath.TryGetValue(name, out var document) ? Locate(name, document, $"https://{request.Header("Host")}{path}") : null;
    }

    /// <summary>The file, below the folder, that a document names by a relative path; null when it is none.</summary>
    public string? Resolve(string document, string? location)
    {
        if (!Uri.TryCreate(new Uri(Path.Combine(Root, document)), location, out var target) || !target.IsFile)
            return null;
        var name = Path.GetRelativePath(Root, target.LocalPath).Replace('\\', '/');
        return _byPath.ContainsKey(name) ? name : null;
    }

    private IEnumerable<KeyValuePair<string, XDocument>> OfKind(string extension) =>
        _byPath.Where(entry => entry.Key.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private string Locate(string name, XDocument document, string address)
    {
        var located = new XDocument(document);
        foreach (var attribute in located.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "schemaLocation" or "location"))
        {
            if (attribute.Parent!.Name.LocalName is "address")
                attribute.Value = address;
            else if (Resolve(name, attribute.Value) is { } target)
                attribute.Value = $"?{(target.EndsWith(".wsdl", StringComparison.OrdinalIgnoreCase) ? "wsdl" : "xsd")}={Uri.EscapeDataString(target)}";
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{located.Root}";
    }

    private static XDocument Load(FileInfo file)
    {
        try
        {
            using var reader = XmlReader.Create(file.FullName, Safe);
            return XDocument.Load(reader);
        }
        catch (XmlException failure)
        {
            throw new SimulatorSetupException($"{file.FullName} : ce n'est pas du XML lisible, ou il porte un DOCTYPE, interdit (détail technique : {failure.Message}).", failure);
        }
    }
}
