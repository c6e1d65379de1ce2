namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>The operator of a scenario whose traffic already passed: what it proves is not asked of him again, and is no attestation of his.</summary>
/// <param name="person">The operator; null where traffic alone judges, and nothing is asked of anybody.</param>
/// <param name="traffic">What passed.</param>
internal sealed class WitnessOperator(IOperator? person, RecordedTraffic traffic) : IOperator
{
    private static readonly HashSet<string> Past = new(
        ["prepare", "declare-user", "create-identity", "use-cards", "read-professional-card", "present-code", "choose-activity", "read-vitale-card", "pass-time"], StringComparer.Ordinal);
    private static readonly HashSet<string> Calls = new(["call-insi", "call-insi-with-vitale", "verify-ins"], StringComparer.Ordinal);

    public string Name => person?.Name ?? "le trafic";

    public Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        if (Calls.Contains(request.Key))
            traffic.Act();
        else if (person is not null && !Past.Contains(request.Key) && !IsStartingPoint(request))
            return person.AskAsync(request, cancellationToken);
        return Task.FromResult(new OperatorReply(OperatorDecision.Done)
        {
            IsAttested = false,
            Answers = request.Questions.ToDictionary(question => question.Key, IReadOnlyList<string> (question) => question.Suggested is { } confirmed ? [confirmed] : []),
        });
    }

    public Task TellAsync(string message, CancellationToken cancellationToken) => person?.TellAsync(message, cancellationToken) ?? Task.CompletedTask;

    private static bool IsStartingPoint(OperatorRequest request) => request.Questions.Count > 0 && request.Questions.All(question => question.Suggested is not null);
}
