using System.Xml.Linq;
using InsConformance.Insi.Verification;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Operations;

/// <summary>
/// The operations of the téléservice INSi. WS_INS1 and WS_INS2 come from the search contract <c>DESIR_ICIR_EXP_1.5.0</c>;
/// WS_INS3 to WS_INS5 belong to the verification contract, which is not public: what they have here is reconstructed
/// (<see cref="ReconstructedContract"/>) and resembles the official contract in behaviour only.
/// </summary>
public static class InsiOperations
{
    /// <summary>WS_INS1, « récupérer l'INS avec carte Vitale ».</summary>
    public static InsiOperation SearchByVitale { get; } = Search(
        "WS_INS1",
        "Récupérer l'INS avec carte Vitale",
        "rechercherInsAvecCarteVitale",
        XName.Get("RECVITALE", Namespaces.VitaleSearch));

    /// <summary>WS_INS2, « récupérer l'INS sans carte Vitale » (by identity traits).</summary>
    public static InsiOperation SearchByTraits { get; } = Search(
        "WS_INS2",
        "Récupérer l'INS sans carte Vitale",
        "rechercherInsAvecTraitsIdentite",
        XName.Get("RECSANSVITALE", Namespaces.TraitsSearch));

    /// <summary>
    /// WS_INS3, unit verification of an INS with its traits. Reconstructed; the operation name comes from the log string of one
    /// client.
    /// </summary>
    public static InsiOperation Verify { get; } = Verification(
        "WS_INS3", "Vérifier l'INS et les traits d'identité", "verifierInsAvecTraitsIdentite", "VERIFUNITAIRE", "REPUNITAIRE");

    /// <summary>WS_INS4, deposit of a batch to verify. Reconstructed, name included.</summary>
    public static InsiOperation DepositBatch { get; } = Verification(
        "WS_INS4", "Vérifier par lot : déposer la demande", "deposerLotVerification", "DEPOTLOT", "REPDEPOT");

    /// <summary>WS_INS5, retrieval of the result of a batch. Reconstructed, name included.</summary>
    public static InsiOperation RetrieveBatch { get; } = Verification(
        "WS_INS5", "Vérifier par lot : récupérer le résultat", "recupererResultatLot", "RESULTATLOT", "REPLOT");

    /// <summary>All operations, in the order of the guide.</summary>
    public static IReadOnlyList<InsiOperation> All { get; } = [SearchByVitale, SearchByTraits, Verify, DepositBatch, RetrieveBatch];

    /// <summary>The operation of that <c>wsa:Action</c> (or HTTP <c>action</c>), or null.</summary>
    public static InsiOperation? WithAction(string? action)
        => action is null ? null : All.FirstOrDefault(operation => string.Equals(operation.Action, action, StringComparison.Ordinal));

    /// <summary>The operation whose request has that document element, or null.</summary>
    public static InsiOperation? WithRequestRoot(WireElement root)
        => All.FirstOrDefault(operation => operation.RequestRoot is { } name && root.Is(name.NamespaceName, name.LocalName));

    private static InsiOperation Search(string guideId, string frenchName, string name, XName requestRoot) => new()
    {
        GuideId = guideId,
        FrenchName = frenchName,
        IsContractPublic = true,
        Name = name,
        Action = $"urn:ServiceIdentiteCertifiee:1.0.0:{name}",
        RequestRoot = requestRoot,
        AnswerRoot = XName.Get("RESULTAT", Namespaces.Result),
    };

    private static InsiOperation Verification(string guideId, string frenchName, string name, string requestRoot, string answerRoot) => new()
    {
        GuideId = guideId,
        FrenchName = frenchName,
        IsContractPublic = false,
        Name = name,
        Action = $"{ReconstructedContract.Namespace}:{name}",
        RequestRoot = XName.Get(requestRoot, ReconstructedContract.Namespace),
        AnswerRoot = XName.Get(answerRoot, ReconstructedContract.Namespace),
    };
}
