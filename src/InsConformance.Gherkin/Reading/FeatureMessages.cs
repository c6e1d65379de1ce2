using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Reading;

/// <summary>What a feature file says, as Cucumber Messages in the official order: source, then document and pickles, or errors.</summary>
public static class FeatureMessages
{
    /// <summary>The messages of one file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="ids">Where identifiers come from; one generator for the whole stream.</param>
    /// <param name="options">Which messages to make. With neither document nor pickles the file is not read, hence never wrong.</param>
    public static IEnumerable<Envelope> Of(Source source, IIdGenerator ids, FeatureMessageOptions options) =>
        Messages(source, ids, options).Select(message => new Envelope(message));

    private static IEnumerable<Message> Messages(Source source, IIdGenerator ids, FeatureMessageOptions options)
    {
        if (options.Source)
            yield return source;
        if (!options.Document && !options.Pickles)
            yield break;

        var result = FeatureReader.Read(source.Uri, source.Data, ids);
        foreach (var error in result.Errors)
            yield return error;
        if (result.Document is not { } document)
            yield break;
        if (options.Document)
            yield return document;
        foreach (var message in options.Pickles ? Pickles(document, source.Uri, ids) : [])
            yield return message;
    }

    private static IEnumerable<Message> Pickles(GherkinDocument document, string uri, IIdGenerator ids)
    {
        try
        {
            return PickleCompiler.Compile(document, uri, ids);
        }
        catch (InvalidDataException tooLong)
        {
            return [new ParseError(new SourceReference(uri), tooLong.Message)];
        }
    }
}
