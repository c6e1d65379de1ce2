namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>What the client scripts read: a search, and the software that it comes from.</summary>
internal abstract record ForeignRequest
{
    public string Idam { get; init; } = "LSN17NF23FW0";

    /// <summary>« ContexteLPS/LPS/Instance », which names the session in the simulator.</summary>
    public required string Instance { get; init; }
}
