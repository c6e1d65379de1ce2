namespace InsConformance.Simulator.Relaying;

/// <summary>Anomalie du relais : why a call did not reach the real service, or did not come back.</summary>
/// <param name="Kind">Its kind: code and remedy.</param>
/// <param name="Cause">What was seen, in one French sentence. It never holds a secret.</param>
public sealed record RelayFault(RelayFaultKind Kind, string Cause)
{
    /// <summary>Stable code: <c>RELAIS-DNS</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>Code, cause and remedy, in French.</summary>
    public string Words => $"{Code} : {Cause} {Kind.Remedy}";
}
