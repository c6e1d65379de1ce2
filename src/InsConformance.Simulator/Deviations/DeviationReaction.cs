namespace InsConformance.Simulator.Deviations;

/// <summary>What a deviated answer is still worth to a good client.</summary>
public enum DeviationReaction
{
    /// <summary>« à accepter » : it says the same as its correct twin, and is to be treated like it.</summary>
    Accept,

    /// <summary>« à refuser » : nothing of it enters the identity, whose status stays what it was.</summary>
    Refuse,

    /// <summary>« selon la plateforme » : to be refused in production, to be accepted on a test platform.</summary>
    DependsOnPlatform,
}
