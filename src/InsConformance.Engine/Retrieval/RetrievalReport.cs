using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>Writes what the user sees after a call.</summary>
internal static class RetrievalReport
{
    public static RetrievalOutcome Of(
        PendingRetrieval retrieval, DecisionOutcome decision, IdentityView? identity, EngineRules rules) => new()
        {
            Id = retrieval.Id,
            Code = CodeOf(retrieval.Result),
            TechnicalError = (retrieval.Result as InsiResult.Failed)?.Code,
            Row = decision.Row,
            Message = decision.Message,
            Returned = (retrieval.Result as InsiResult.Found)?.Returned,
            ReturnedHistory = HistoryOf(retrieval.Found?.Individual),
            Comparison = decision.Comparison,
            Differences = rules.IsOn(EngineRule.DifferencesHighlighted) ? [.. decision.Comparison?.Differences ?? []] : [],
            KnownNumber = retrieval.Result is InsiResult.Found && rules.IsOn(EngineRule.KnownNumberShown) ? NumberOf(identity) : null,
            CanBeAccepted = decision.OnceConfirmed is not null,
            AcceptedBy = decision.ConfirmedBy,
            StatusOnceAccepted = decision.StatusOnceConfirmed,
            Next = decision.Next,
            Calls = retrieval.Calls,
            Identity = identity,
        };

    /// <summary>The alert that INS 14.1 asks for, when the first name is not the beginning of the list returned.</summary>
    public static ImmutableArray<Alert> AlertsOf(DecisionOutcome decision, EngineRules rules)
    {
        var match = decision.Comparison?.Of(IdentityField.FirstBirthName);
        var isCoherent = match is null or TraitMatch.Exact or TraitMatch.Beginning or TraitMatch.NotCompared;
        return isCoherent || !rules.IsOn(EngineRule.FirstNameAlert)
            ? []
            :
            [
                new(
                    AlertKind.FirstNameIncoherent,
                    "Le 1er prénom de naissance n'est pas le début de la liste retournée par INSi ; "
                    + "le corriger avant d'accepter, ou avec l'acceptation.",
                    EngineRule.FirstNameAlert.Reference)
                {
                    Field = IdentityField.FirstBirthName,
                },
            ];
    }

    private static string? NumberOf(IdentityView? identity) =>
        identity?.Fields.FirstOrDefault(field => field.Field is RecordField.SocialSecurityNumber)?.Value is { Length: > 0 } number ? number : null;

    private static string? CodeOf(InsiResult result) => result switch
    {
        InsiResult.Found => "00",
        InsiResult.NotFound => "01",
        InsiResult.Several => "02",
        _ => null,
    };

    private static ImmutableArray<Histories.FormerIns> HistoryOf(Individual? individual) => individual is null
        ? []
        : [.. ReturnReader.HistoryOf(individual, default, "").DistinctBy(row => (row.Matricule, row.Oid))];
}
