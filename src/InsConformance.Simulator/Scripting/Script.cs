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

    /// <summary>How many answers; null for no end.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>The answer.</summary>
    public required ScriptedAnswer Answer { get; init; }

    /// <summary>How long to wait before answering, on the clock of the simulation.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>To send the body by pieces, on the clock of the simulation; null to send it at once.</summary>
    public Transfer.Dribbled? Dribble { get; init; }
}
