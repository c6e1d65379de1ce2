namespace InsConformance.Exchange.Judging;

/// <summary>Makes the two kinds of <see cref="ArtefactReading{T}"/>.</summary>
public static class Reading
{
    /// <summary>A model was read.</summary>
    public static ArtefactReading<T> Of<T>(T artefact)
        where T : class => new(artefact, null);

    /// <summary>Nothing could be read.</summary>
    /// <param name="error">Why, in French.</param>
    public static ArtefactReading<T> Unreadable<T>(string error)
        where T : class => new(null, error);
}
