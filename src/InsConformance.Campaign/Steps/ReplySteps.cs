using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>What the software answered to the last action.</summary>
[Binding]
public sealed class ReplySteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [Then("{action} est accepté(e)")]
    public void IsAccepted(SutAction action) => Decide(ReplyChecks.IsAccepted(Noun(action), Stage.ReplyTo(action)));

    [Then("{action} est refusé(e)")]
    public void IsRefused(SutAction action) => Decide(ReplyChecks.IsRefused(Noun(action), Stage.ReplyTo(action)));

    [Then("le refus porte sur {champ}")]
    public void RefusalPointsAt(SutField field) => Decide(ReplyChecks.PointsAt(Stage.LastReply, field, MessageKind.Refusal));

    [Then("une alerte porte sur {champ}")]
    public void AlertPointsAt(SutField field) => Decide(ReplyChecks.PointsAt(Stage.LastReply, field, MessageKind.Alert));

    [Then("aucune alerte ne porte sur {champ}")]
    public void NoAlertPointsAt(SutField field)
    {
        var alerts = Stage.LastReply.Messages.Where(message => message.Kind is MessageKind.Alert && message.Field == field).ToList();
        Decide(new Check(
            $"Une alerte désigne le champ « {field.Label()} » sans raison.",
            "aucune alerte",
            Check.Shown(alerts.Select(alert => alert.Text)),
            "N'alerter l'utilisateur que d'une incohérence réelle.",
            alerts.Count == 0));
    }

    [Then("le message affiché est {string}")]
    public void ShowsMessage(string text)
    {
        var shown = Stage.LastReply.Messages.Select(message => message.Text).ToList();
        Decide(new Check(
            "Le message attendu n'est pas affiché.",
            text,
            Check.Shown(shown),
            "Afficher le message, mot pour mot.",
            shown.Contains(text, StringComparer.Ordinal)));
    }

    private static string Noun(SutAction action) => action switch
    {
        SutAction.Creation => "La création",
        SutAction.Search => "La recherche",
        SutAction.Consultation => "La consultation",
        SutAction.Modification => "La modification",
        SutAction.Recording => "L'enregistrement du justificatif",
        SutAction.Validation => "La validation",
        SutAction.InsiCall => "L'interrogation du téléservice INSi",
        SutAction.Acceptance => "Le rapatriement",
        SutAction.Attribute => "La pose de l'attribut",
        SutAction.Downgrade => "La rétrogradation",
        SutAction.Setting => "Le paramétrage",
        SutAction.Document => "L'édition du document",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Unknown action."),
    };
}
