using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Api;

/// <summary>What a script answers, as JSON: one key that says what, and how late.</summary>
internal sealed record AnswerDocument
{
    private const string Expected = "Une réponse porte une seule des clés cr, person, fault, file, deviation, network ; deviation admet aussi person";

    public string? Cr { get; init; }

    public string? Person { get; init; }

    public string? Fault { get; init; }

    public string? File { get; init; }

    public string? Deviation { get; init; }

    public string? Network { get; init; }

    public int? FixedDelayMilliseconds { get; init; }

    public static AnswerDocument Of(Script script) => script.Answer switch
    {
        ScriptedAnswer.Code code => new AnswerDocument { Cr = code.Cr },
        ScriptedAnswer.Person person => new AnswerDocument { Person = person.PersonId },
        ScriptedAnswer.Fault fault => new AnswerDocument { Fault = fault.FaultCode },
        ScriptedAnswer.File file => new AnswerDocument { File = file.Name },
        ScriptedAnswer.Deviated deviated => new AnswerDocument { Deviation = deviated.DeviationId, Person = deviated.PersonId },
        ScriptedAnswer.Network network => new AnswerDocument { Network = network.Word },
        _ => new AnswerDocument(), // Written in process only: it has no word.
    } with
    {
        FixedDelayMilliseconds = script.Delay == TimeSpan.Zero ? null : (int)script.Delay.TotalMilliseconds,
    };

    public ScriptedAnswer ToAnswer() => (Cr, Person, Fault, File, Deviation, Network) switch
    {
        ({ } cr, null, null, null, null, null) => new ScriptedAnswer.Code(cr),
        (null, { } person, null, null, null, null) => new ScriptedAnswer.Person(person),
        (null, null, { } fault, null, null, null) => new ScriptedAnswer.Fault(fault),
        (null, null, null, { } file, null, null) => new ScriptedAnswer.File(file),
        (null, var person, null, null, { } deviation, null) => new ScriptedAnswer.Deviated(deviation, person),
        (null, null, null, null, null, { } network) => new ScriptedAnswer.Network(network),
        _ => throw new ApiException(400, $"{Expected}."),
    };
}
