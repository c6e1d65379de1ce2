using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Running;

/// <summary>A feature file and the scenarios of it that are to be run.</summary>
/// <param name="Source">The file.</param>
/// <param name="Document">What was read in it.</param>
/// <param name="Pickles">The scenarios to run, all or some of those of the document.</param>
public sealed record RunnableFeature(Source Source, GherkinDocument Document, IReadOnlyList<Pickle> Pickles);
