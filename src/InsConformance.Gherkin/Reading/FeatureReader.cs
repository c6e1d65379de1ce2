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
    /// <returns>
    /// The document, or what is wrong with the text, in the official words: a line that is not expected there
    /// (<c>(1:1): expected: #EOF, #Language, … got 'xyz'</c>), an end that comes too early (<c>(9:0): unexpected end of file, expected: …</c>),
    /// <c>inconsistent cell count within the table</c>, <c>A tag may not contain whitespace</c>, <c>Language not supported: xx</c>. The reader
    /// goes on after an error and gives up at the eleventh.
    /// </returns>
    public static ReadResult Read(string uri, string text, IIdGenerator ids)
    {
        var errors = new ErrorLog(uri);
        var builder = new TreeBuilder(ids, errors);
        new Parser(SourceLine.Split(text), new LineMatcher(errors), builder, errors).Run();
        return errors.Errors.Count == 0 ? new ReadResult(builder.Document(uri)) : new ReadResult(errors.Errors);
    }
}
