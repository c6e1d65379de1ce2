namespace InsConformance.Exchange.Judging;

/// <summary>What a lenient reader made of the bytes: a faithful model, or the reason why there is none. <see cref="Reading"/> makes it.</summary>
/// <typeparam name="T">The model.</typeparam>
public sealed record ArtefactReading<T>
    where T : class
{
    internal ArtefactReading(T? artefact, string? error) => (Artefact, Error) = (artefact, error);

    /// <summary>The model; null when the bytes are not of the format at all.</summary>
    public T? Artefact { get; }

    /// <summary>Why there is no model, in French: what was expected, what was found, where, what to do.</summary>
    public string? Error { get; }
}
