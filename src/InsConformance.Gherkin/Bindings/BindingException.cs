namespace InsConformance.Gherkin.Bindings;

/// <summary>Binding classes cannot be used as they are written; the message lists every fault found, with the method that carries it.</summary>
public sealed class BindingException : Exception
{
    internal BindingException(IReadOnlyList<string> problems)
        : base($"The step classes have {problems.Count} fault(s):\n{string.Join('\n', problems.Select(problem => $"- {problem}"))}") => Problems = problems;

    /// <summary>The faults, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
