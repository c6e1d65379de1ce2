namespace InsConformance.Simulator.Journal;

/// <summary>What the person who asks for help says, in French (G_NIUS, introduction à l'INS: context and environment are mandatory).</summary>
public sealed record SupportContext
{
    /// <summary>Contexte : what was being done, what was expected, what happened instead.</summary>
    public required string Context { get; init; }

    /// <summary>Name and version of the software that calls, or null.</summary>
    public string? Software { get; init; }

    /// <summary>Operating system of the machine that calls, or null.</summary>
    public string? ClientMachine { get; init; }
}
