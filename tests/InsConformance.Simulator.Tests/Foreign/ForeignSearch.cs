namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>What the client scripts read: a search by traits, and the software that it comes from.</summary>
internal sealed record ForeignSearch(string BirthName, string FirstName, string Sex, string BirthDate, string? BirthPlace = null)
{
    public string Idam { get; init; } = "LSN17NF23FW0";

    /// <summary>« ContexteLPS/LPS/Instance », which names the session in the simulator.</summary>
    public required string Instance { get; init; }
}
