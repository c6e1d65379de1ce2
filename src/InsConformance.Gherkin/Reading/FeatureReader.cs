namespace InsConformance.Gherkin.Reading;

/// <summary>Reads feature files as the official Gherkin reader does, in every language of its keyword table.</summary>
public static class FeatureReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="uri">What to call the file in the document and in its errors.</param>
    /// <param name="text">Its whole text; any text is accepted.</param>
    /// <param name="ids">Where the identifiers of the document come from.</param>
    public static ReadResult Read(string uri, string text, IIdGenerator ids) => throw new NotSupportedException();
}
