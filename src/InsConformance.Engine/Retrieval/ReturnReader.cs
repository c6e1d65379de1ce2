using System.Collections.Immutable;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>Reads what INSi answered into the words of the decision table, without mending anything.</summary>
internal sealed class ReturnReader(EngineRules rules)
{
    private readonly Func<ReturnedTraits, string?> _givenNames = rules.Choose<Func<ReturnedTraits, string?>>(
        EngineRule.ListePrenomFeeds, traits => traits.GivenNames, traits => traits.GivenName ?? traits.GivenNames);

    private readonly Func<string, InsiResult> _failure = rules.Choose<Func<string, InsiResult>>(
        EngineRule.TechnicalErrorIsNot01, code => new InsiResult.Failed(code), _ => new InsiResult.NotFound());

    /// <summary>What came of a call.</summary>
    public InsiResult Read(InsiOutcome outcome) => outcome switch
    {
        InsiOutcome.Answered { Answer: { Code: "00", Individual: { } individual } } => new InsiResult.Found(Read(individual)),
        InsiOutcome.Answered { Answer.Code: "01" } => new InsiResult.NotFound(),
        InsiOutcome.Answered { Answer.Code: "02" } => new InsiResult.Several(),
        InsiOutcome.Answered { Answer.Code: "00" } => _failure("retour 00 sans INDIVIDU"),
        InsiOutcome.Answered { Answer.Code: "" } => _failure("code retour vide"),
        InsiOutcome.Answered { Answer.Code: var code } => _failure($"code retour inconnu {code}"),
        InsiOutcome.Faulted { Fault: var fault } => _failure(fault.Code ?? fault.Subcode ?? "erreur SOAP"),
        InsiOutcome.Failed failed => _failure(Words(failed.Kind)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Code and text of a technical error; null when INSi answered.</summary>
    public static string? ErrorOf(InsiOutcome outcome) => outcome switch
    {
        InsiOutcome.Faulted { Fault: var fault } => $"{fault.Code ?? fault.Subcode} : {fault.Text ?? fault.Reason}",
        InsiOutcome.Failed failed => $"{Words(failed.Kind)} : {failed.Message}",
        _ => null,
    };

    /// <summary>The history returned, as the identity will keep it: row by row, in order, as received.</summary>
    public static ImmutableArray<FormerIns> HistoryOf(Individual individual, DateTimeOffset at, string by) =>
    [
        .. individual.History.Select(row => new FormerIns(
            $"{row.Matricule?.Number}{row.Matricule?.Key}", row.Oid ?? "", FormerInsReason.ReturnedByInsi)
        {
            From = row.From,
            To = row.To,
            RecordedAt = at,
            RecordedBy = by,
        }),
    ];

    /// <summary>The words that a user reads, between brackets, in the message of a technical error.</summary>
    private static string Words(FailureKind kind) => kind switch
    {
        FailureKind.SetUp => "appel impossible",
        FailureKind.NameResolution => "serveur introuvable",
        FailureKind.Connection => "connexion impossible",
        FailureKind.ServerCertificateUntrusted => "certificat du serveur non reconnu",
        FailureKind.ServerNameMismatch => "certificat du serveur établi pour un autre nom",
        FailureKind.TlsHandshake => "échec de la négociation TLS",
        FailureKind.Timeout => "délai dépassé",
        FailureKind.NoResponse => "connexion fermée sans réponse",
        FailureKind.ResponseInterrupted => "réponse interrompue",
        FailureKind.HttpProtocol => "réponse HTTP mal formée",
        FailureKind.ResponseTooLarge => "réponse trop longue",
        FailureKind.HttpStatus => "statut HTTP d'échec",
        FailureKind.Envelope => "enveloppe SOAP illisible",
        FailureKind.Header => "en-tête SOAP non compris",
        FailureKind.Body => "corps SOAP inexploitable",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ReturnedIdentity Read(Individual individual) => new()
    {
        Matricule = individual.Active?.Matricule is { } matricule ? $"{matricule.Number}{matricule.Key}" : null,
        Oid = individual.Active?.Oid,
        BirthName = individual.Traits?.BirthName,
        GivenNames = individual.Traits is { } traits ? _givenNames(traits) : null,
        Sex = individual.Traits?.Sex,
        BirthDate = individual.Traits?.BirthDate,
        BirthPlace = individual.Traits?.BirthPlace,
    };
}
