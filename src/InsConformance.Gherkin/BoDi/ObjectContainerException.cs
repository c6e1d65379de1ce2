namespace InsConformance.Gherkin.BoDi;

/// <summary>A service cannot be registered or created; the message shows the chain of types that led to it.</summary>
public sealed class ObjectContainerException : Exception
{
    /// <summary>Says what cannot be done.</summary>
    public ObjectContainerException(string message)
        : base(message)
    {
    }

    /// <summary>Says what cannot be done and shows the chain of types that led to it.</summary>
    public ObjectContainerException(string message, IEnumerable<Type> resolutionPath)
        : base($"{message} (resolution path: {string.Join(" → ", resolutionPath.Select(type => type.Name))})")
    {
    }
}
