using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>What is asked of an identity that was opened, and what the answers make of it.</summary>
internal static class LookQuestions
{
    private const string Yes = "oui";
    private const string No = "non";

    private static readonly string[] Attributes = ["Identité homonyme", "Identité douteuse", "Identité fictive"];

    /// <summary>The questions of a look.</summary>
    public static IEnumerable<OperatorQuestion> Of(IdentityLook look)
    {
        if (look.Status)
            yield return new("status", "Statut de confiance affiché") { Kind = QuestionKind.Choice, Choices = [.. ConfidenceStatus.All.Select(status => status.Label)], Suggested = look.StartingStatus };
        if (look.Attributes)
            yield return new("attributes", "Attributs affichés") { Kind = QuestionKind.Choices, Choices = Attributes };
        foreach (var field in look.Values)
            yield return new($"value:{field}", $"Valeur affichée du champ « {field.Label()} » (vide : rien)") { MayBeEmpty = true, Suggested = look.StartingPoint.GetValueOrDefault(field) };
        if (look.Nature)
            yield return new("nature", "Nature affichée après le matricule INS, NIR ou NIA (vide : aucune)") { MayBeEmpty = true };
        if (look.FictiveDate)
            yield return YesOrNo("fictive-date", "La date de naissance est-elle signalée fictive ?");
        if (look.Justificatifs)
            yield return new("justificatifs", "Justificatifs enregistrés, un par ligne") { Kind = QuestionKind.Text };
        if (look.Confirmation)
            yield return new("confirmed-at", "Date de la dernière confirmation de l'INS par INSi (jj/mm/aaaa, vide : aucune)") { MayBeEmpty = true };
        if (look.BirthPlaceName)
            yield return new("birth-place-name", "Nom affiché de la commune ou du pays de naissance (vide : aucun)") { MayBeEmpty = true };
        foreach (var field in look.Displays)
            yield return YesOrNo($"displayed:{field}", $"Le champ « {field.Label()} » est-il affiché ?");
        foreach (var field in look.Locks)
            yield return YesOrNo($"locked:{field}", $"Le champ « {field.Label()} » apparaît-il verrouillé ?");
    }

    /// <summary>The identity that the answers describe; of what was not asked, nothing is known.</summary>
    public static IdentityView Read(string identityId, IdentityLook look, OperatorReply reply) => new()
    {
        Id = identityId,
        Status = reply.LineOf("status"),
        Attributes = reply.LinesOf("attributes"),
        MatriculeNature = reply.LineOf("nature") is { Length: > 0 } nature ? nature : null,
        BirthDateIsFictive = Says(reply, "fictive-date"),
        Justificatifs = reply.LinesOf("justificatifs"),
        BirthPlaceName = reply.LineOf("birth-place-name") is { Length: > 0 } place ? place : null,
        InsConfirmedAt = reply.LineOf("confirmed-at") is { Length: > 0 } date ? ReadDates.ToIso(date) : null,
        Fields =
        [
            .. look.Values.Union(look.Displays).Union(look.Locks).Select(field =>
                new FieldView(field, reply.LineOf($"value:{field}"), Says(reply, $"displayed:{field}"), Says(reply, $"locked:{field}"))),
        ],
    };

    private static OperatorQuestion YesOrNo(string key, string label) => new(key, label) { Kind = QuestionKind.Choice, Choices = [Yes, No] };

    private static bool Says(OperatorReply reply, string question) => string.Equals(reply.LineOf(question), Yes, StringComparison.Ordinal);
}
