namespace InsConformance.Gherkin.Reading;

/// <summary>Gives the identifiers of a message stream. One generator serves one stream, from one thread.</summary>
public interface IIdGenerator
{
    /// <summary>An identifier that was not given before.</summary>
    string NewId();
}
