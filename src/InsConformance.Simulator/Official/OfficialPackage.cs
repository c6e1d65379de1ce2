using System.Collections.Frozen;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Official;

/// <summary>
/// Dossier officiel : what an editor who holds the verification contract drops into a folder. Its schemas judge the requests, its answer files
/// are served as they are, its WSDL is published. Nothing of it ships with the bench; it is read once, at the start.
/// </summary>
public sealed class OfficialPackage
{
    private readonly PackageDocuments _documents;
    private readonly PackageSchemas _schemas;
    private readonly IReadOnlyList<InsiOperation> _operations;
    private readonly FrozenDictionary<string, KeyValuePair<string, byte[]>> _answers;

    private OfficialPackage(PackageDocuments documents)
    {
        _documents = documents;
        _schemas = new PackageSchemas(documents);
        _operations = PackageOperations.In(documents, _schemas);
        _answers = documents.Answers.ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file.Key), StringComparer.Ordinal);
    }

    /// <summary>Answer files by name.</summary>
    internal IReadOnlyDictionary<string, byte[]> Answers => _documents.Answers;

    /// <summary>Says in French what is wrong with a package, or null when it can be used.</summary>
    /// <param name="folder">Folder of the package.</param>
    public static string? Problem(DirectoryInfo folder)
    {
        try
        {
            Open(folder);
            return null;
        }
        catch (SimulatorSetupException e)
        {
            return e.Message;
        }
    }

    /// <exception cref="SimulatorSetupException">The folder is missing, empty, or a file of it is wrong: the message says which.</exception>
    internal static OfficialPackage? Open(DirectoryInfo? folder) => folder is null ? null : new OfficialPackage(PackageDocuments.Read(folder));

    /// <summary>The document of the contract that a request asks for; null when it asks for none of this package.</summary>
    internal string? Find(SoapRequest request) => _documents.Find(request, _operations);

    /// <summary>The operation of the package that a request calls: by <c>wsa:Action</c>, HTTP <c>action</c>, or document element; null for any other.</summary>
    internal InsiOperation? Recognise(SoapRequest http, InsiRequest? request) => request is null
        ? null
        : WithAction(request.Content.Addressing.Action) ?? WithAction(ContentType.Of(http).Action) ?? WithRoot(request);

    /// <summary>What the package says of a call; null when it says nothing, and the reconstructed contract answers.</summary>
    internal Decision? Decide(Call call)
    {
        if (call.Operation is not { IsContractPublic: false } operation)
            return null;
        var isOwn = _operations.Contains(operation);
        if (isOwn && _schemas.Departures(call.Request!, operation) is { Count: > 0 } departures)
            return Refuse(StatusCodes.Status400BadRequest, $"La requête ne respecte pas le contrat du dossier officiel. {string.Join(' ', departures)}");
        if (AnswerTo(operation) is { } file)
            return new Decision.Verbatim(file.Key, file.Value) { Origin = DecisionOrigin.OfficialPackage, Why = $"fichier {file.Key} du dossier officiel" };
        return isOwn
            ? Refuse(
                StatusCodes.Status501NotImplemented,
                $"La requête respecte le contrat du dossier officiel, qui n'a pas de réponse à {operation.Name}. Ajoutez-y le fichier {operation.Name}.xml, ou écrivez un script.")
            : null;
    }

    private KeyValuePair<string, byte[]>? AnswerTo(InsiOperation operation)
    {
        foreach (var name in new[] { operation.Name, operation.GuideId })
        {
            if (name is not null && _answers.TryGetValue(name, out var file))
                return file;
        }

        return null;
    }

    private InsiOperation? WithAction(string? action) =>
        action is null ? null : _operations.FirstOrDefault(operation => string.Equals(operation.Action, action, StringComparison.Ordinal));

    private InsiOperation? WithRoot(InsiRequest request) => request.BodyRoot is { } root
        ? _operations.FirstOrDefault(operation => operation.RequestRoot is { } name && root.Is(name.NamespaceName, name.LocalName))
        : null;

    private static Decision.Refused Refuse(int status, string why) => new(status, why + "\n") { Origin = DecisionOrigin.OfficialPackage, Why = why };
}
