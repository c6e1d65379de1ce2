using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Simulator.Journal;

/// <summary>Requête décodée, as JSON: what the simulator understood, each value raw and named by its official element. Absent means absent from the message.</summary>
public sealed record DecodedRequest
{
    /// <summary><c>wsa:MessageID</c>.</summary>
    public string? MessageId { get; init; }

    /// <summary><c>wsa:Action</c>.</summary>
    public string? Action { get; init; }

    /// <summary>« ContexteLPS », by element: <c>IDAM</c>, <c>Version</c>, <c>Instance</c>, <c>Nom</c>, <c>Emetteur</c>, <c>Temps</c>, <c>Id</c>.</summary>
    public IReadOnlyDictionary<string, string> Lps { get; init; } = Nothing;

    /// <summary>« ContexteBAM », by element: <c>Id</c>, <c>Temps</c>, <c>Emetteur</c>.</summary>
    public IReadOnlyDictionary<string, string> Bam { get; init; } = Nothing;

    /// <summary>The search or the verification, by element: <c>NomNaissance</c>, <c>Prenom</c>, <c>MatriculeOD</c>…; of a lot, how many lines it has.</summary>
    public IReadOnlyDictionary<string, string> Search { get; init; } = Nothing;

    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Describes a request; nothing when it could not be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mask">What each value goes through.</param>
    [return: NotNullIfNotNull(nameof(request))]
    public static DecodedRequest? Of(InsiRequest? request, Func<string, string> mask) => request?.Content is not { } content ? null : new DecodedRequest
    {
        MessageId = content.Addressing.MessageId,
        Action = content.Addressing.Action,
        Lps = Present(mask, ("IDAM", content.Lps?.Software?.Idam), ("Version", content.Lps?.Software?.Version), ("Instance", content.Lps?.Software?.Instance), ("Nom", content.Lps?.Software?.Name), ("Emetteur", content.Lps?.Emitter), ("Temps", content.Lps?.Time), ("Id", content.Lps?.Id)),
        Bam = Present(mask, ("Id", content.Bam?.Id), ("Temps", content.Bam?.Time), ("Emetteur", content.Bam?.Emitter)),
        Search = content.Query switch
        {
            TraitsSearchRequest traits => Present(mask, ("NomNaissance", traits.BirthName), ("Prenom", traits.GivenNames is [] ? null : string.Join(" | ", traits.GivenNames)), ("Sexe", traits.Sex), ("DateNaissance", traits.BirthDate), ("LieuNaissance", traits.BirthPlace)),
            VitaleSearchRequest card => Present(mask, ("MatriculeIndividu", Matricule(card.Beneficiary)), ("MatriculeOD", Matricule(card.PolicyHolder)), ("NomNaissance", card.BirthName), ("DateNaissance", card.BirthDate), ("RangNaissance", card.TwinRank)),
            UnitVerificationRequest { Identity: { } verified } => Present(mask, ("NumIdentifiant", Matricule(verified.Matricule)), ("OID", verified.Oid), ("NomNaissance", verified.BirthName), ("Prenom", verified.GivenName), ("ListePrenom", verified.GivenNames), ("Sexe", verified.Sex), ("DateNaissance", verified.BirthDate), ("LieuNaissance", verified.BirthPlace)),
            LotDepositRequest lot => Present(mask, ("Demandes", lot.Items.Count.ToString(CultureInfo.InvariantCulture))),
            LotRetrievalRequest retrieval => Present(mask, ("Lot", retrieval.Reference)),
            _ => Nothing,
        },
    };

    private static string? Matricule(MatriculeParts? parts) => parts is null ? null : string.Join(' ', new[] { parts.Number, parts.Key, parts.Type }.OfType<string>());

    private static Dictionary<string, string> Present(Func<string, string> mask, params (string Element, string? Value)[] values) =>
        values.Where(value => value.Value is not null).ToDictionary(value => value.Element, value => mask(value.Value!), StringComparer.Ordinal);
}
