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
    public void IsAccepted(SutAction action)
    {
        var reply = Stage.ReplyTo(action);
        if (Stage.Examined is { } examined && !reply.Accepted && ReplyChecks.IsAboutOtherFields(reply, examined))
            throw Stage.Unjudgeable($"Le scénario examine le champ « {examined.Label()} », mais le refus porte sur autre chose : {ReplyChecks.Describe(reply)}.");
        Decide(ReplyChecks.IsAccepted(action.Noun(), reply));
    }

    [Then("{action} est refusé(e)")]
    public void IsRefused(SutAction action) => Decide(ReplyChecks.IsRefused(action.Noun(), Stage.RefusalOf(action)));

    [Then("le refus porte sur {champ}")]
    public void RefusalPointsAt(SutField field) => Decide(ReplyChecks.PointsAt(Stage.LastReply, field, MessageKind.Refusal));

    [Then("le refus mentionne {string}")]
    public void RefusalMentions(string word)
    {
        var said = Stage.LastReply.Messages.Where(message => message.Kind is MessageKind.Refusal).Select(message => message.Text).ToList();
        Decide(new Check(
            $"Le refus ne mentionne pas « {word} ».",
            $"un refus qui mentionne « {word} »",
            Check.Shown(said),
            "Dire à l'utilisateur la raison du refus.",
            said.Exists(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    [Then("l'utilisateur lit la raison du refus")]
    public void RefusalIsExplained() => Decide(ReplyChecks.SaysSomething("Le refus est muet.", Stage.LastReply));

    [Then("l'utilisateur est averti par un message")]
    public void UserIsTold() => Decide(ReplyChecks.SaysSomething("L'utilisateur n'est averti par aucun message.", Stage.LastReply));

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

    [Then("une alerte mentionne {string}")]
    public void AlertMentions(string word)
    {
        var alerts = Stage.LastReply.Messages.Where(message => message.Kind is MessageKind.Alert).Select(message => message.Text).ToList();
        Decide(new Check(
            $"Aucune alerte ne mentionne « {word} ».",
            $"une alerte qui mentionne « {word} »",
            Check.Shown(alerts),
            "Alerter l'utilisateur chaque fois que l'identité s'affiche.",
            alerts.Exists(alert => alert.Contains(word, StringComparison.OrdinalIgnoreCase))));
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
}
