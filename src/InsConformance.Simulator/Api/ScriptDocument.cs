using InsConformance.Insi.Operations;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Api;

/// <summary>A script as JSON, in both directions.</summary>
internal sealed record ScriptDocument
{
    public string? Session { get; init; }

    public string? Operation { get; init; }

    public string? ClientCertificate { get; init; }

    public int? Skip { get; init; }

    public string? ScenarioName { get; init; }

    public string? RequiredScenarioState { get; init; }

    public string? NewScenarioState { get; init; }

    /// <summary>1 when the key is absent, no end when it is <c>null</c>.</summary>
    public int? Times { get; init; } = 1;

    public ScriptCondition? When { get; init; }

    public AnswerDocument? Answer { get; init; }

    public static ScriptDocument Of(Script script) => new()
    {
        Session = script.Session,
        Operation = script.Operation?.Name,
        ClientCertificate = script.ClientCertificate,
        Skip = script.Skip == 0 ? null : script.Skip,
        ScenarioName = script.Scenario?.Name,
        RequiredScenarioState = script.Scenario?.RequiredState,
        NewScenarioState = script.Scenario?.NewState,
        Times = script.Times,
        When = script.When == ScriptCondition.Any ? null : script.When,
        Answer = AnswerDocument.Of(script),
    };

    /// <exception cref="ApiException">The document is no script: says why.</exception>
    public Script ToScript() => new()
    {
        Session = Session,
        Operation = Operation is null ? null : FindOperation(Operation),
        ClientCertificate = ClientCertificate,
        Skip = Skip ?? 0,
        Scenario = ToScenario(),
        Times = Times,
        When = When ?? ScriptCondition.Any,
        Answer = (Answer ?? throw new ApiException(400, "La clé « answer » manque : elle dit quoi répondre.")).ToAnswer(),
        Delay = TimeSpan.FromMilliseconds(Answer.FixedDelayMilliseconds ?? 0),
        Dribble = Answer.ChunkedDribbleDelay?.ToTransfer(),
    };

    private ScriptScenario? ToScenario() => (ScenarioName, RequiredScenarioState ?? NewScenarioState) switch
    {
        ({ } name, _) => new ScriptScenario(name, RequiredScenarioState, NewScenarioState),
        (null, null) => null,
        _ => throw new ApiException(400, "Un état de scénario est donné sans « scenarioName » : nommer le scénario auquel il appartient."),
    };

    private static InsiOperation FindOperation(string name) =>
        InsiOperations.All.FirstOrDefault(operation => string.Equals(operation.Name, name, StringComparison.Ordinal) || string.Equals(operation.GuideId, name, StringComparison.Ordinal))
        ?? throw new ApiException(
            400, $"Opération « {name} » inconnue. Opérations connues : {string.Join(", ", InsiOperations.All.Select(operation => operation.Name ?? operation.GuideId))}.");
}
