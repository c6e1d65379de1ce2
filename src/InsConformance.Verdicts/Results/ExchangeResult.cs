namespace InsConformance.Verdicts.Results;

/// <summary>One exchange between the software under test and a simulated or relayed service, kept as proof.</summary>
public sealed record ExchangeResult
{
    /// <summary>Identifier of the exchange in the journal of the bench.</summary>
    public required string Id { get; init; }

    /// <summary>Operation called, <c>rechercherInsAvecTraitsIdentite</c>; empty when it could not be recognised.</summary>
    public required string Operation { get; init; }

    /// <summary>When the request was complete.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Time from the complete request to the complete answer.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>HTTP status returned, or absent when no answer was sent.</summary>
    public int? Status { get; init; }

    /// <summary>The answer in words: « CR 00 - OK », « insi_102 », « panne EMPTY_RESPONSE ».</summary>
    public required string Summary { get; init; }

    /// <summary>Why the bench answered so.</summary>
    public string? Decision { get; init; }

    /// <summary>The exact request, as text.</summary>
    public string? Request { get; init; }

    /// <summary>The exact answer, as text.</summary>
    public string? Response { get; init; }

    /// <summary>Number of rules that judged the request; zero when it could not be read.</summary>
    public int Checks { get; init; }

    /// <summary>Titles of the families of rules that those belong to, in French: a request is judged by the families that concern it.</summary>
    public IReadOnlyList<string> JudgedBy { get; init; } = [];

    /// <summary>What the auditor found in this exchange.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
