namespace InsConformance.Verdicts.Requirements;

/// <summary>A document, in one version, that states requirements.</summary>
public sealed record RequirementSource
{
    /// <summary>Identifier, the name of its file: <c>dmn-1.2.2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title, in French.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Version, as the publisher writes it.</summary>
    public required string Version { get; init; }

    /// <summary>Date of that version.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How the bench knows its text, in French.</summary>
    public required string Reading { get; init; }
}
