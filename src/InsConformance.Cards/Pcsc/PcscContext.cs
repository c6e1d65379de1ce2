namespace InsConformance.Cards.Pcsc;

/// <summary>A conversation with the service. Each channel and each monitor has its own: a call that blocks one never blocks another.</summary>
internal sealed class PcscContext : IDisposable
{
    private readonly IPcscLibrary _library;

    private PcscContext(IPcscLibrary library, nint handle) => (_library, Handle) = (library, handle);

    public nint Handle { get; }

    /// <exception cref="PcscException">The service does not run, or its library is not installed.</exception>
    public static PcscContext Establish(IPcscLibrary library)
    {
        var code = library.EstablishContext(out var handle);
        return code is PcscCode.Success ? new(library, handle) : throw PcscException.Of(code, "joindre le service des lecteurs de cartes");
    }

    /// <summary>The names of the readers that are plugged in.</summary>
    public IReadOnlyList<string> Readers()
    {
        var code = _library.ListReaders(Handle, out var readers);
        return code switch
        {
            PcscCode.Success => readers,
            PcscCode.NoReadersAvailable => [],
            _ => throw PcscException.Of(code, "lister les lecteurs de cartes"),
        };
    }

    /// <summary>The readers that are plugged in, as they are now.</summary>
    public IReadOnlyList<ReaderStatus> Look() => Wait([.. Readers().Select(reader => new ReaderQuery(reader, ReaderState.Unaware))], TimeSpan.Zero);

    /// <summary>Waits until a reader is no longer as it is known.</summary>
    /// <returns>The state of each, or none when nothing changed in time or the wait was ended.</returns>
    public IReadOnlyList<ReaderStatus> Wait(IReadOnlyList<ReaderQuery> known, TimeSpan timeout)
    {
        if (known.Count == 0)
            return [];
        var code = _library.GetStatusChange(Handle, timeout, known, out var statuses);
        return code switch
        {
            PcscCode.Success => statuses,
            PcscCode.Timeout or PcscCode.Cancelled or PcscCode.UnknownReader or PcscCode.ReaderUnavailable => [],
            _ => throw PcscException.Of(code, "surveiller les lecteurs de cartes"),
        };
    }

    /// <summary>Ends the wait of another thread.</summary>
    public void EndWait() => _library.Cancel(Handle);

    public void Dispose() => _library.ReleaseContext(Handle);
}
