namespace InsConformance.Campaign.Sut;

/// <summary>How a software under test is reached: in process, over HTTP, by a script, by a person who is asked.</summary>
public interface ISutAttachment : IAsyncDisposable
{
    /// <summary>Which software it is and what it declares to do.</summary>
    SutDescription Description { get; }

    /// <summary>
    /// Opens a session for one scenario: a register without any identity, the settings of a new site. Sessions live side by side
    /// and never see each other.
    /// </summary>
    /// <exception cref="SutException">The software could not be reached or made ready.</exception>
    Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken);
}
