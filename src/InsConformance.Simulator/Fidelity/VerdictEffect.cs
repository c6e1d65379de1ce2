namespace InsConformance.Simulator.Fidelity;

/// <summary>What a difference between the simulator and the real service can do to a verdict.</summary>
public enum VerdictEffect
{
    /// <summary>« Aucun » : nothing that a scenario or a rule of the auditor looks at.</summary>
    None,

    /// <summary>« Peut absoudre » : a product may pass here and fail with the real service.</summary>
    MayAcquit,

    /// <summary>« Peut accuser » : a product may fail here and pass with the real service.</summary>
    MayAccuse,

    /// <summary>« Peut changer » : one or the other.</summary>
    MayChange,
}
