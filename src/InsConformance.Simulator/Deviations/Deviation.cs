using InsConformance.Identity.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Deviations;

/// <summary>Écart : a single, named departure from a correct answer, and what a good client does when it meets it.</summary>
public sealed record Deviation
{
    /// <summary>Stable identifier, kebab case: <c>key-wrong</c>.</summary>
    public required string Id { get; init; }

    /// <summary>French title.</summary>
    public required string Title { get; init; }

    /// <summary>The level of the departure.</summary>
    public required DeviationFamily Family { get; init; }

    /// <summary>The correct answer it departs from.</summary>
    public required DeviationBase Base { get; init; }

    /// <summary>Where, and nowhere else: the path of a node from the envelope (<c>Body/RESULTAT/CR/CodeCR</c>), or in French for bytes and connections.</summary>
    public required string Place { get; init; }

    /// <summary>What the answer is still worth.</summary>
    public required DeviationReaction Reaction { get; init; }

    /// <summary>What a good client does, in French.</summary>
    public required string GoodClient { get; init; }

    /// <summary>
    /// How a client names the failure when it can tell by the message alone, before any rule about identities; null when the message reads well and its content decides.
    /// </summary>
    public FailureKind? ClientFailure { get; init; }

    /// <summary>What the expected reaction rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Citations, most authoritative first.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The word of a script for a network failure, WireMock's where it has one: <c>CONNECTION_RESET_BY_PEER</c>; null for the other families.</summary>
    public string? NetworkWord => Family is DeviationFamily.Network ? Id.ToUpperInvariant().Replace('-', '_') : null;

    /// <summary>How it is called in French: « écart key-wrong », « panne CONNECTION_RESET_BY_PEER ».</summary>
    public string Name => NetworkWord is { } word ? $"panne {word}" : $"écart {Id}";

    /// <summary>What it does to a response; null when it acts on the connection.</summary>
    internal DeviationEffect? Effect { get; init; }

    /// <summary>What it does to a new connection; null when it acts on a response.</summary>
    internal ConnectionFate? Fate { get; init; }

    /// <summary>Whether that correct answer can be departed from in this way.</summary>
    public bool AppliesTo(Decision correct) => Base switch
    {
        DeviationBase.Any => Family is DeviationFamily.Network || correct is Decision.Answered or Decision.Verified or Decision.Faulted,
        DeviationBase.Identity => correct is Decision.Answered { Answer.Individual: { Active.Matricule: not null, Traits: not null } },
        DeviationBase.Nobody => correct is Decision.Answered { Answer.Code: "01" },
        DeviationBase.Fault => correct is Decision.Faulted,
        _ => false,
    };

    /// <summary>The deviated answer. Pure: the same correct answer always gives the same bytes.</summary>
    /// <param name="correct">The correct answer.</param>
    /// <param name="profile">Byte shape of the answers.</param>
    /// <exception cref="ArgumentException">It does not apply to that answer.</exception>
    public SoapResponse Apply(Decision correct, WireProfile profile) =>
        AppliesTo(correct) ? Effect!.Apply(correct, profile) : throw new ArgumentException($"The deviation {Id} does not apply to {correct}.", nameof(correct));
}
