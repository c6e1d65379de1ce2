using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Journal;

/// <summary>
/// « Journal d'appel » : one call that left for the INSi téléservice, with the whole image of what came back (guide v2 règles 37 and 39,
/// INS 4, INS 37, INS 38), whatever becomes of it.
/// </summary>
public sealed record InsiCallEntry : JournalEntry
{
    /// <summary>Name of the operation, e.g. <c>rechercherInsAvecTraitsIdentite</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>Traits, carte Vitale or vérification.</summary>
    public required CallModality? Modality { get; init; }

    /// <summary>MessageID of the request; null when the call was not a message of this bench.</summary>
    public string? MessageId { get; init; }

    /// <summary>« Code retour » 00, 01 or 02; null when the service gave none.</summary>
    public string? Code { get; init; }

    /// <summary>« Libellé » of the return code.</summary>
    public string? Label { get; init; }

    /// <summary>« Image du retour » : matricule, OID, traits and history as received; null but for a 00.</summary>
    public Individual? Image { get; init; }

    /// <summary>Technical error, code and text, when there was no return code.</summary>
    public string? TechnicalError { get; init; }

    /// <summary>The call belongs to this retrieval; null for a verification.</summary>
    public string? Retrieval { get; init; }
}
