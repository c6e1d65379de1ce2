using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Judging;

/// <summary>Comparisons of the answer of the software to an action.</summary>
public static class ReplyChecks
{
    /// <summary>The action was done.</summary>
    /// <param name="action">The noun of the action, with its article and a capital: « La création ».</param>
    /// <param name="reply">The answer.</param>
    public static Check IsAccepted(string action, SutReply reply) => new(
        $"{action} n'a pas abouti, alors que rien ne s'y oppose.",
        "action acceptée",
        Describe(reply),
        "Laisser l'utilisateur faire ce que la règle permet.",
        reply.Accepted);

    /// <summary>The action was refused.</summary>
    public static Check IsRefused(string action, SutReply reply) => new(
        $"{action} a abouti, alors que la règle l'interdit.",
        "action refusée",
        Describe(reply),
        "Refuser l'action et en dire la raison à l'utilisateur.",
        !reply.Accepted);

    /// <summary>The answer points at the field.</summary>
    public static Check PointsAt(SutReply reply, SutField field, MessageKind kind) => new(
        $"Aucun message ne désigne le champ « {field.Label()} ».",
        field.Label(),
        Check.Shown(reply.Messages.Where(message => message.Kind == kind).Select(message => message.Field?.Label() ?? message.Text)),
        "Désigner à l'utilisateur le champ en cause.",
        reply.Messages.Any(message => message.Kind == kind && message.Field == field));

    /// <summary>The user reads something: an action never fails in silence (CNDA 2.01).</summary>
    /// <param name="message">French sentence that is true when nothing is said.</param>
    /// <param name="reply">The answer.</param>
    public static Check SaysSomething(string message, SutReply reply) => new(
        message,
        "un message à l'utilisateur",
        Check.Shown(reply.Messages.Select(said => said.Text)),
        "Dire à l'utilisateur ce qui s'est passé et ce qu'il peut faire.",
        reply.Messages.Any(said => !string.IsNullOrWhiteSpace(said.Text)));

    /// <summary>Whether every message of a refusal points at a field, and never at this one.</summary>
    public static bool IsAboutOtherFields(SutReply reply, SutField field) =>
        reply.Messages.Count > 0 && reply.Messages.All(message => message.Field is not null && message.Field != field);

    /// <summary>The answer as a report shows it.</summary>
    public static string Describe(SutReply reply)
    {
        var said = string.Join(" ; ", reply.Messages.Select(message => message.Text));
        var outcome = reply.Accepted ? "action acceptée" : "action refusée";
        return said.Length == 0 ? outcome : $"{outcome} : {said}";
    }
}
