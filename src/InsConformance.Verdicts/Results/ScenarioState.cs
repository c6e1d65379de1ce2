namespace InsConformance.Verdicts.Results;

/// <summary>État d'un scénario : how its steps came to be written.</summary>
public enum ScenarioState
{
    /// <summary>A published scenario or rule says exactly this: tag <c>@seen</c>.</summary>
    Seen,

    /// <summary>The rules are published, the scenario was put together from them: tag <c>@mix</c>.</summary>
    Mixed,

    /// <summary>The scenario was reconstructed: tag <c>@recon</c>. It is never shown as an official text.</summary>
    Reconstructed,
}
