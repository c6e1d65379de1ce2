using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Api;

/// <summary>What a script answers, as JSON: one key that says what, and how late.</summary>
internal sealed record AnswerDocument
{
    private const string Expected = "Une réponse porte une seule des clés cr, person, fault, file, deviation, network, verified, notReadySeconds ; deviation admet aussi person";

    public string? Cr { get; init; }

    public string? Person { get; init; }

    public string? Fault { get; init; }

    public string? File { get; init; }

    public string? Deviation { get; init; }

    public string? Network { get; init; }

    /// <summary>Result of a unit verification.</summary>
    public bool? Verified { get; init; }

    /// <summary>A lot whose result is not ready, and the new delay announced.</summary>
    public int? NotReadySeconds { get; init; }

    public int? FixedDelayMilliseconds { get; init; }

    /// <summary>To send the body by pieces.</summary>
    public DribbleDocument? ChunkedDribbleDelay { get; init; }

    public static AnswerDocument Of(Script script) => script.Answer switch
    {
        ScriptedAnswer.Code code => new AnswerDocument { Cr = code.Cr },
        ScriptedAnswer.Person person => new AnswerDocument { Person = person.PersonId },
        ScriptedAnswer.Fault fault => new AnswerDocument { Fault = fault.FaultCode },
        ScriptedAnswer.File file => new AnswerDocument { File = file.Name },
        ScriptedAnswer.Deviated deviated => new AnswerDocument { Deviation = deviated.DeviationId, Person = deviated.PersonId },
        ScriptedAnswer.Network network => new AnswerDocument { Network = network.Word },
        ScriptedAnswer.Verdict verdict => new AnswerDocument { Verified = verdict.IsConfirmed },
        ScriptedAnswer.NotReady notReady => new AnswerDocument { NotReadySeconds = (int)notReady.Delay.TotalSeconds },
        _ => new AnswerDocument(), // Written in process only: it has no word.
    } with
    {
        FixedDelayMilliseconds = script.Delay == TimeSpan.Zero ? null : (int)script.Delay.TotalMilliseconds,
        ChunkedDribbleDelay = DribbleDocument.Of(script.Dribble),
    };

    /// <exception cref="ApiException">It says nothing, or more than one thing.</exception>
    public ScriptedAnswer ToAnswer()
    {
        ScriptedAnswer?[] said =
        [
            Cr is null ? null : new ScriptedAnswer.Code(Cr),
            Person is null || Deviation is not null ? null : new ScriptedAnswer.Person(Person),
            Fault is null ? null : new ScriptedAnswer.Fault(Fault),
            File is null ? null : new ScriptedAnswer.File(File),
            Deviation is null ? null : new ScriptedAnswer.Deviated(Deviation, Person),
            Network is null ? null : new ScriptedAnswer.Network(Network),
            Verified is not { } isConfirmed ? null : new ScriptedAnswer.Verdict(isConfirmed),
            NotReadySeconds is not { } seconds ? null : new ScriptedAnswer.NotReady(TimeSpan.FromSeconds(seconds)),
        ];
        return said.OfType<ScriptedAnswer>().ToArray() is [var only] ? only : throw new ApiException(400, $"{Expected}.");
    }
}
