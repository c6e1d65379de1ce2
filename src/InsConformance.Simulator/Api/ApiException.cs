namespace InsConformance.Simulator.Api;

/// <summary>A request to the control API that cannot be granted.</summary>
/// <param name="status">HTTP status of the refusal.</param>
/// <param name="message">French: what was expected, what was found, what to do.</param>
internal sealed class ApiException(int status, string message) : Exception(message)
{
    public int Status => status;
}
