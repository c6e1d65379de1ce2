using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Judging;

/// <summary>Judges the artefacts of one format: every rule, all findings at once, nothing repaired. Stateless, safe to share between threads.</summary>
public interface IFormatJudge
{
    /// <summary>Name of the format on the command line and in JSON: <c>datamatrix</c>, <c>hl7v2</c>, <c>fhir</c>, <c>cda</c>, <c>xds</c>…</summary>
    string Format { get; }

    /// <summary>What the format is, in French, for a person.</summary>
    string Title { get; }

    /// <summary>The versions of the specification that can be asked for; the first one is the default.</summary>
    IReadOnlyList<string> Versions { get; }

    /// <summary>The rules of a version, in the order in which they are judged.</summary>
    /// <param name="version">One of <see cref="Versions"/>.</param>
    IReadOnlyList<ConformanceRule> Rules(string version);

    /// <summary>Judges an artefact to its end. Whatever the bytes hold, it gives findings or one clear error, and never throws but for a cancellation.</summary>
    /// <param name="bytes">The artefact as received.</param>
    /// <param name="context">Version of the specification, and what the artefact does not say of itself.</param>
    /// <param name="cancellation">Ends the judgement.</param>
    Judgement Judge(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation);
}
