namespace InsConformance.Simulator.Answering;

/// <summary>What the service answers when it finds nobody: it changed over the years (<c>docs/known-differences.md</c>, DIF-01).</summary>
public enum UnknownIdentityMode
{
    /// <summary>« fault » : the test platform, whose second base is missing: <c>insi_101</c> for WS_INS1, <c>insi_102</c> for WS_INS2.</summary>
    Fault,

    /// <summary>« desir_1020 » : the gateway finds its service unavailable, seen in October 2023.</summary>
    GatewayUnavailable,

    /// <summary>« cr01 » : CR 01, as in production.</summary>
    NoIdentity,
}
