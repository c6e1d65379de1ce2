using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Journal;

/// <summary>Décision, as JSON.</summary>
/// <param name="Origin">Which step decided.</param>
/// <param name="Answer">What was decided, in words: « CR 00 - OK », « insi_102 », « refus HTTP 400 ».</param>
/// <param name="Why">Why, in one French sentence.</param>
/// <param name="Script">The script that answered; absent when the service did.</param>
public sealed record DecisionDocument(DecisionOrigin Origin, string Answer, string Why, string? Script)
{
    /// <summary>A decision in words.</summary>
    public static string Words(Decision decision) => decision switch
    {
        Decision.Answered answered => $"CR {answered.Answer.Code} - {answered.Answer.Label}",
        Decision.Verified verified => $"CR {verified.Answer.Code} - {verified.Answer.Label}",
        Decision.Faulted faulted => faulted.Fault.Code ?? "anomalie sans code",
        Decision.Verbatim verbatim => $"fichier {verbatim.File}",
        Decision.Unserved => "non servi",
        Decision.Deviated deviated => $"{deviated.Deviation.Name} sur {Words(deviated.Correct)}",
        Decision.Refused refused => FormattableString.Invariant($"refus HTTP {refused.Status}"),
        Decision.Relayed relayed => relayed.Words,
        Decision.NotRelayed failed => failed.Fault.Code,
        _ => throw new ArgumentException($"Unknown decision {decision}.", nameof(decision)),
    };
}
