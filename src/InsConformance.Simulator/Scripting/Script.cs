using InsConformance.Insi.Operations;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Scripting;

/// <summary>Script : what to answer, to whom, how many times, how late.</summary>
public sealed record Script
{
    /// <summary>Session whose requests it answers (see <see cref="Answering.SessionKeySource"/>); null for any session.</summary>
    public string? Session { get; init; }

    /// <summary>Operation that it answers; null for any.</summary>
    public InsiOperation? Operation { get; init; }

    /// <summary>Requests that it answers.</summary>
    public ScriptCondition When { get; init; } = ScriptCondition.Any;

    /// <summary>CN of the client certificate whose requests it answers; null for any.</summary>
    public string? ClientCertificate { get; init; }

    /// <summary>Requests that fit and are let pass, in each session, before the first answer: 1 is « the second call of this client ».</summary>
    public int Skip { get; init; }

    /// <summary>The states that it waits for and leaves; null for none.</summary>
    public ScriptScenario? Scenario { get; init; }

    /// <summary>How many answers; null for no end.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>The answer.</summary>
    public required ScriptedAnswer Answer { get; init; }

    /// <summary>How long to wait before answering, on the clock of the simulation.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>To send the body by pieces, on the clock of the simulation; null to send it at once.</summary>
    public Transfer.Dribbled? Dribble { get; init; }
}
