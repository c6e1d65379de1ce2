using InsConformance.Gherkin.Reading.Lines;
using InsConformance.Gherkin.Reading.Tree;

namespace InsConformance.Gherkin.Reading;

/// <summary>Reads feature files as the official Gherkin reader (version 42) does, in every language of its keyword table.</summary>
public static class FeatureReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="uri">What to call the file in the document and in its errors.</param>
    /// <param name="text">Its whole text; any text is accepted.</param>
    /// <param name="ids">Where the identifiers of the document come from.</param>
    /// <returns>The document, or everything that is wrong with the text (the reader gives up at the eleventh error).</returns>
    public static ReadResult Read(string uri, string text, IIdGenerator ids)
    {
        var errors = new ErrorLog(uri);
        var builder = new TreeBuilder(ids, errors);
        new Parser(SourceLine.Split(text), new LineMatcher(errors), builder, errors).Run();
        return errors.Errors.Count == 0 ? new ReadResult(builder.Document(uri)) : new ReadResult(errors.Errors);
    }
}
