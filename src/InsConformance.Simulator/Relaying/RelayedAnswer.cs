using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Auditing.Files;
using InsConformance.Simulator.Hosting;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Relaying;

/// <summary>What an answer of the real service says, and what the rules of answers find in it (docs/rules-responses.md).</summary>
/// <param name="Words">In words: « CR 00 - OK », « insi_102 », « HTTP 404 ».</param>
/// <param name="Rules">Number of rules that judged it.</param>
/// <param name="Findings">What they found.</param>
public sealed record RelayedAnswer(string Words, int Rules, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads an answer; one that is no SOAP message is named by its HTTP status.</summary>
    public static RelayedAnswer Read(SoapResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (ReplyIn(response) is not { } reply)
            return new RelayedAnswer(string.Create(CultureInfo.InvariantCulture, $"HTTP {response.Status}"), 0, []);
        var checks = reply is InsiReply.Answered or InsiReply.Faulted ? ResponseRules.All.Where(check => check.Obstacle?.Invoke(reply) is null).ToArray() : [];
        return new RelayedAnswer(WordsOf(reply), checks.Length, [.. checks.SelectMany(check => check.Judge(reply))]);
    }

    /// <summary>The SOAP message of an answer; null when it holds none.</summary>
    public static InsiReply? ReplyIn(SoapResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        ReplyReader.TryRead(response.Body, httpCharset: null, WireLimits.Default, out var reply, out _);
        return reply;
    }

    private static string WordsOf(InsiReply reply) => reply switch
    {
        InsiReply.Answered { Answer: var answer } => $"CR {answer.Code} - {answer.Label}",
        InsiReply.Verified { Answer: var answer } => $"CR {answer.Code} - {answer.Label}",
        InsiReply.Faulted { Fault.Code: { } code } => code,
        InsiReply.Faulted => "anomalie sans code",
        _ => "enveloppe SOAP sans réponse INSi",
    };
}
