namespace InsConformance.Gherkin.Running;

/// <summary>
/// Evidence that the reports show beside the running step: findings, exchanges, pictures. A scenario-scoped service, injected by constructor.
/// </summary>
/// <remarks>It has no counterpart in Reqnroll, where only files are attached: to move there, give the services that use it another implementation.</remarks>
public interface IAttachments
{
    /// <summary>Attaches a text.</summary>
    /// <param name="mediaType">What it is (<c>application/json</c>).</param>
    /// <param name="text">The text.</param>
    /// <param name="fileName">A name to save it under, if it deserves one.</param>
    void Add(string mediaType, string text, string? fileName = null);

    /// <summary>Attaches bytes.</summary>
    /// <param name="mediaType">What they are (<c>image/png</c>).</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileName">A name to save them under, if they deserve one.</param>
    void Add(string mediaType, ReadOnlySpan<byte> bytes, string? fileName = null);
}
