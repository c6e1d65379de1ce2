using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Pickles;

/// <summary>Turns documents into pickles as the official compiler does.</summary>
public static class PickleCompiler
{
    /// <summary>The pickles of a document, in the order of the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="uri">What to call its file.</param>
    /// <param name="ids">Where the identifiers come from; the generator that served the document, so that none is given twice.</param>
    /// <exception cref="InvalidDataException">The values of a row of examples bring one another's placeholders without end in sight.</exception>
    public static IReadOnlyList<Pickle> Compile(GherkinDocument document, string uri, IIdGenerator ids) =>
        document.Feature is { } feature ? [.. new FeatureCompiler(feature, uri, ids).Compile()] : [];
}
