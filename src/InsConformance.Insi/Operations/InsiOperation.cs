using System.Xml.Linq;

namespace InsConformance.Insi.Operations;

/// <summary>One operation of the téléservice INSi (« WS_INSn » of the guide SEL-MP-043), as data.</summary>
public sealed record InsiOperation
{
    /// <summary>Identifier in the guide, e.g. <c>WS_INS2</c>.</summary>
    public required string GuideId { get; init; }

    /// <summary>French name of the operation in the guide.</summary>
    public required string FrenchName { get; init; }

    /// <summary>
    /// False for the verification contract (CONTRAT_IDIR): it is given to registered editors only, what the bench has of it is
    /// reconstructed, and everything that shows it must say so.
    /// </summary>
    public required bool IsContractPublic { get; init; }

    /// <summary>Name in the port type, e.g. <c>rechercherInsAvecTraitsIdentite</c>; null when unknown.</summary>
    public string? Name { get; init; }

    /// <summary>Value of <c>wsa:Action</c> and of the HTTP <c>action</c> parameter; null when unknown.</summary>
    public string? Action { get; init; }

    /// <summary>Document element of the request body; null when unknown.</summary>
    public XName? RequestRoot { get; init; }

    /// <summary>Document element of the answer body; null when unknown.</summary>
    public XName? AnswerRoot { get; init; }
}
