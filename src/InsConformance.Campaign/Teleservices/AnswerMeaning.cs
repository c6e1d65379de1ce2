using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Campaign.Teleservices;

/// <summary>What an answer says to a software, whatever its bytes: return code and identity, or code of the anomaly. Two answers that say the same are worth the same to a scenario.</summary>
/// <param name="Code">« CR 00 », « insi_102 », « HTTP 404 ».</param>
/// <param name="Identity">The identity, in one line; empty when there is none.</param>
internal sealed record AnswerMeaning(string Code, string Identity)
{
    /// <summary>In French, for a reader.</summary>
    public string Words => Identity is [] ? $"« {Code} »" : $"« {Code}, {Identity} »";

    public static AnswerMeaning Of(SoapResponse response) => RelayedAnswer.ReplyIn(response) switch
    {
        InsiReply.Answered { Answer: var answer } => new($"CR {answer.Code}", answer.Individual is { } individual ? Of(individual) : ""),
        InsiReply.Verified { Answer: var answer } => new($"vérification {answer.Code}", ""),
        InsiReply.Faulted { Fault: var fault } => new(fault.Code ?? "anomalie sans code", ""),
        _ => new(string.Create(CultureInfo.InvariantCulture, $"HTTP {response.Status}"), ""),
    };

    /// <summary>The identity that an answer carries; dates of history, which production never feeds, left out.</summary>
    public static string Of(Individual individual) => string.Join(
        ", ",
        individual.History.Prepend(individual.Active).Select(entry => $"{entry?.Matricule?.Number} {entry?.Matricule?.Key} {entry?.Oid}")
            .Append($"{individual.Traits?.BirthName} {individual.Traits?.GivenNames} {individual.Traits?.Sex} {individual.Traits?.BirthDate} {individual.Traits?.BirthPlace}"));
}
