using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Reading;

/// <summary>What came of reading a feature file: its document, or what is wrong with it; never both, never neither.</summary>
public sealed record ReadResult
{
    internal ReadResult(GherkinDocument document) => (Document, Errors) = (document, []);

    internal ReadResult(IReadOnlyList<ParseError> errors) => Errors = errors;

    /// <summary>The document; null if the file is wrong.</summary>
    public GherkinDocument? Document { get; }

    /// <summary>Everything wrong that was found, in that order; empty if the document is there.</summary>
    public IReadOnlyList<ParseError> Errors { get; }
}
