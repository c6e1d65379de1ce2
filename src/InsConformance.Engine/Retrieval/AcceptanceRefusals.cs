using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;

namespace InsConformance.Engine.Retrieval;

/// <summary>Why a return is not accepted, in the words of the decision that forbids it.</summary>
internal static class AcceptanceRefusals
{
    public static EngineRefusal NotAcceptable(DecisionOutcome outcome) => new(
        RefusalKind.Rule,
        outcome.Message.Length > 0 ? outcome.Message : "Ce retour du téléservice INSi n'a rien à accepter.",
        outcome.FailedCheck?.Reference ?? outcome.Row.Reference);

    public static EngineRefusal SuperUserNeeded(DecisionOutcome outcome) =>
        new(RefusalKind.Forbidden, outcome.Message, outcome.Row.Reference);

    public static EngineRefusal ChangedSince() => new(
        RefusalKind.Conflict,
        "L'identité a changé depuis l'appel au téléservice INSi ; l'interroger de nouveau pour comparer.",
        EngineReferences.SameIdentity);
}
