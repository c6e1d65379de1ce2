namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>What the client scripts print: the answer or the fault as their SOAP stack understood it.</summary>
internal sealed record ForeignOutcome
{
    public string? Code { get; init; }

    public string? Label { get; init; }

    public ForeignIns? Active { get; init; }

    public IReadOnlyList<ForeignIns>? History { get; init; }

    public string? BirthName { get; init; }

    public string? FirstNames { get; init; }

    public string? Sex { get; init; }

    public string? BirthDate { get; init; }

    public string? BirthPlace { get; init; }

    public string? Fault { get; init; }

    public string? Severity { get; init; }

    public string? MessageId { get; init; }

    public string? Text { get; init; }

    public string? SoapCode { get; init; }

    public string? Subcode { get; init; }

    public string? Reason { get; init; }
}
