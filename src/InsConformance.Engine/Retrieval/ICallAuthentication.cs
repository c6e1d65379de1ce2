using InsConformance.Engine.Results;

namespace InsConformance.Engine.Retrieval;

/// <summary>Says who calls. It is asked before each call, so that what must be checked before each call is.</summary>
public interface ICallAuthentication
{
    /// <summary>The credentials of the call about to leave, or why it may not leave.</summary>
    Task<Result<CallCredentials>> ForCallAsync(CancellationToken cancellationToken);
}
