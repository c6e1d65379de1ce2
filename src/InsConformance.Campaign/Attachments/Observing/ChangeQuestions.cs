using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>What is asked to know whether an identity changed.</summary>
internal static class ChangeQuestions
{
    private const string Unchanged = "inchangée";
    private const string Changed = "changée";
    private const string Status = "statut";
    private const string Attributes = "attributs";

    /// <summary>The questions.</summary>
    public static IReadOnlyList<OperatorQuestion> All { get; } =
    [
        new("changed", "L'identité est-elle inchangée ?") { Kind = QuestionKind.Choice, Choices = [Unchanged, Changed] },
        new("changes", "Ce qui a changé, une ligne par changement (statut, attributs, ou le nom du champ)") { Kind = QuestionKind.Rows, Columns = ["quoi", "avant", "maintenant"] },
    ];

    /// <summary>The identity before and now: both views hold what changed, and nothing else.</summary>
    public static IdentityChanges Read(string identityId, OperatorReply reply)
    {
        if (!string.Equals(reply.LineOf("changed"), Changed, StringComparison.Ordinal))
            return new IdentityChanges(View(identityId, [], Unchanged), View(identityId, [], Unchanged));
        var rows = reply.RowsOf("changes", 3).ToList();
        return new IdentityChanges(
            View(identityId, [.. rows.Select(row => (row[0], row[1]))], "comme avant l'action"),
            View(identityId, [.. rows.Select(row => (row[0], row[2]))], rows.Count == 0 ? "changé, sans précision" : "comme avant l'action"));
    }

    private static IdentityView View(string identityId, IReadOnlyList<(string What, string Value)> shown, string status) => new()
    {
        Id = identityId,
        Status = Of(shown, Status) ?? status,
        Attributes = Of(shown, Attributes) is { Length: > 0 } attributes ? [attributes] : [],
        Fields = [.. shown.Where(one => SutFields.TryParse(one.What, out _)).Select(one => new FieldView(SutFields.Parse(one.What), one.Value, Displayed: true, Locked: false))],
    };

    private static string? Of(IEnumerable<(string What, string Value)> shown, string what) =>
        shown.Where(one => one.What.StartsWith(what, StringComparison.OrdinalIgnoreCase)).Select(one => one.Value).FirstOrDefault();
}
