using InsConformance.Engine.Results;

namespace InsConformance.Engine.Retrieval;

/// <summary>The same credentials for every call: those of a software certificate, which nothing but TLS has to check.</summary>
/// <param name="emitter">« Emetteur ».</param>
/// <param name="assertions">Assertions, if any.</param>
public sealed class FixedCredentials(string emitter, params IReadOnlyList<string> assertions) : ICallAuthentication
{
    /// <inheritdoc/>
    public Task<Result<CallCredentials>> ForCallAsync(CancellationToken cancellationToken) =>
        Task.FromResult<Result<CallCredentials>>(new CallCredentials(emitter, assertions));
}
