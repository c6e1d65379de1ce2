using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Messages;

/// <summary>« RECVITALE » (type <c>Beneficiaire</c>): search of the INS with the data of a Vitale card, WS_INS1.</summary>
public sealed record VitaleSearchRequest : SearchRequest
{
    /// <summary>« MatriculeIndividu »: certified NIR of the beneficiary, only when the card holds one.</summary>
    public MatriculeParts? Beneficiary { get; init; }

    /// <summary>« MatriculeOD »: NIR of the « ouvrant droit » (policy holder).</summary>
    public MatriculeParts? PolicyHolder { get; init; }

    /// <summary>« NomNaissance », when present on the card.</summary>
    public string? BirthName { get; init; }

    /// <summary>« DateNaissance » as read on the card, unchanged: <c>AAMMJJ</c> or <c>JJMMAAAA</c>, lunar values allowed.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« RangNaissance » (rang gémellaire), normally <c>1</c>.</summary>
    public string? TwinRank { get; init; }

    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.SearchByVitale;
}
