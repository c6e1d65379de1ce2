using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Rights;

/// <summary>Demands the right that an action needs (guide v2 règle 4, INS 5 and INS 6).</summary>
internal sealed class AccessControl(EngineRules rules)
{
    /// <summary>The refusal when the user does not hold the right; null when he does.</summary>
    public EngineRefusal? Demand(Actor actor, Right right)
    {
        var rule = RuleOf(right);
        return actor.May(right) || !rules.IsOn(rule)
            ? null
            : new EngineRefusal(
                RefusalKind.Forbidden,
                $"{actor.Name} n'est pas habilité à {Label(right)} ; demander l'habilitation à l'administrateur du site.",
                rule.Reference);
    }

    private static EngineRule RuleOf(Right right) => right switch
    {
        Right.ConsultIdentities or Right.CreateIdentities or Right.EditIdentities or Right.EmitIdentities => EngineRule.AccessHabilitation,
        Right.CallInsi => EngineRule.InsiHabilitation,
        Right.CheckDocuments => EngineRule.DocumentHabilitation,
        Right.SetAttributes => EngineRule.AttributeHabilitation,
        Right.DowngradeIdentities => EngineRule.DowngradeHabilitation,
        Right.MergeIdentities => EngineRule.MergeHabilitation,
        Right.ConsultJournals => EngineRule.JournalHabilitation,
        _ => EngineRule.SettingsHabilitation,
    };

    private static string Label(Right right) => right switch
    {
        Right.ConsultIdentities => "consulter les identités",
        Right.CreateIdentities => "créer une identité",
        Right.EditIdentities => "modifier une identité",
        Right.CheckDocuments => "contrôler les justificatifs",
        Right.SetAttributes => "poser ou retirer un attribut",
        Right.CallInsi => "interroger le téléservice INSi",
        Right.DowngradeIdentities => "rétrograder une identité",
        Right.MergeIdentities => "fusionner des identités",
        Right.EmitIdentities => "transmettre une identité",
        Right.ConsultJournals => "consulter les journaux",
        _ => "paramétrer le site",
    };
}
