namespace InsConformance.Verdicts.Requirements;

/// <summary>Requirement files, or a declaration, that cannot be used. The message lists every fault, in French.</summary>
public sealed class RequirementException(IReadOnlyList<string> faults, Exception? inner = null)
    : Exception(string.Join('\n', faults), inner)
{
    /// <summary>Every fault, in French.</summary>
    public IReadOnlyList<string> Faults => faults;
}
