using InsConformance.Campaign.Sut;
using InsConformance.Identity.Rules;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Teleservices;

/// <summary>Différence de l'environnement du CNDA : what scenarios ask of the téléservice and the real test environment does not do.</summary>
public sealed record EnvironmentDifference
{
    /// <summary>Stable identifier: <c>ENV-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in a few French words.</summary>
    public required string Title { get; init; }

    /// <summary>What the real environment does, in French, as far as it is known.</summary>
    public required string Real { get; init; }

    /// <summary>Why a scenario is not applicable there, in French.</summary>
    public required string Reason { get; init; }

    /// <summary>What every report of a relayed run says of it, in French.</summary>
    public required string Report { get; init; }

    /// <summary>How it is known.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where it is known from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Answers that it does not give, by kind and detail: <c>code 01</c>, <c>fault</c>.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Details of those kinds that it gives all the same: <c>insi_102</c>.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Answers that it gives in the place of what a scenario was written for: <c>insi_102</c>.</summary>
    public IReadOnlyList<string> Observed { get; init; } = [];

    /// <summary>What a software cannot show there.</summary>
    public IReadOnlyList<SutCapability> Capabilities { get; init; } = [];

    /// <summary>What a software can show there only with cards in readers of the machine.</summary>
    public IReadOnlyList<SutCapability> CapabilitiesWithReaders { get; init; } = [];

    /// <summary>Whether it is why this answer cannot be had.</summary>
    /// <param name="kind">Kind of answer.</param>
    /// <param name="detail">Which one of the kind; null where there is one only.</param>
    public bool Excludes(string kind, string? detail = null) =>
        (Answers.Contains(kind, StringComparer.Ordinal) || Answers.Contains($"{kind} {detail}", StringComparer.Ordinal)) && !Except.Contains(detail, StringComparer.Ordinal);

    /// <summary>Kind and detail of a scripted answer, as <see cref="Answers"/> names them.</summary>
    public static (string Kind, string? Detail) WordsOf(ScriptedAnswer answer) => answer switch
    {
        ScriptedAnswer.Code code => ("code", code.Cr),
        ScriptedAnswer.Fault fault => ("fault", fault.FaultCode),
        ScriptedAnswer.Identity { Profile: not null } => ("former-shape", null),
        ScriptedAnswer.Identity or ScriptedAnswer.Person => ("person", null),
        ScriptedAnswer.Deviated => ("deviation", null),
        ScriptedAnswer.Network => ("network", null),
        ScriptedAnswer.File => ("file", null),
        ScriptedAnswer.Verdict => ("verdict", null),
        ScriptedAnswer.NotReady => ("not-ready", null),
        _ => throw new ArgumentException($"Unknown scripted answer {answer}.", nameof(answer)),
    };
}
