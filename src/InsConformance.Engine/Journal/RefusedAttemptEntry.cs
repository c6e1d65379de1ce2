using InsConformance.Engine.Results;

namespace InsConformance.Engine.Journal;

/// <summary>A call to INSi that was refused here and never left: it is not a call, and is kept apart.</summary>
public sealed record RefusedAttemptEntry : JournalEntry
{
    /// <summary>What would have been called.</summary>
    public required CallModality Modality { get; init; }

    /// <summary>Why it was refused.</summary>
    public required EngineRefusal Refusal { get; init; }
}
