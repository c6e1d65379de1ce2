namespace InsConformance.Gherkin;

/// <summary>Thrown by a step that is not written yet: the scenario fails as pending.</summary>
public class PendingStepException : Exception
{
    /// <summary>A step that is not written yet.</summary>
    public PendingStepException()
        : this("One or more step definitions are not implemented yet.")
    {
    }

    /// <summary>A step that is not written yet, with what is missing.</summary>
    public PendingStepException(string message)
        : base(message)
    {
    }

    /// <summary>A step that is not written yet, with what is missing and where it was met.</summary>
    public PendingStepException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
