using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Register;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Journal;

/// <summary>
/// What differs between two values of an identity: the journal of modifications is made of it, so that no change escapes it.
/// </summary>
internal static class IdentityDifference
{
    private static readonly ImmutableArray<(string Label, Func<RegisteredIdentity, string?> Text)> Followed =
    [
        .. RecordFields.All.Select<RecordField, (string, Func<RegisteredIdentity, string?>)>(
            field => (field.Label(), identity => FieldText.Of(identity, field))),
        ("Date fictive", identity => identity.Strict.IsBirthDateFictive ? "oui" : null),
        ("Statut de confiance", identity => identity.Trust.Status.Label()),
        ("Attributs", identity => identity.Trust.Attributes is IdentityAttributes.None ? null : identity.Trust.Attributes.Label()),
        ("Justificatifs", Documents),
        ("Justificatif validé", identity => identity.Trust.Proof?.Label),
        ("Émission de l'INS", identity => identity.Trust.EmissionIsSuspended ? "suspendue" : null),
        ("Matricules antérieurs", identity => identity.FormerIns.IsEmpty
            ? null
            : string.Join(", ", identity.FormerIns.Select(former => former.Matricule))),
        ("Fusionnée dans", identity => identity.MergedInto?.Value),
    ];

    /// <summary>Label, text before, text after, of all that differs; everything that is filled when there was no identity before.</summary>
    public static IEnumerable<(string Label, string? Before, string? After)> Between(RegisteredIdentity? before, RegisteredIdentity after)
    {
        foreach (var (label, text) in Followed)
        {
            var (textBefore, textAfter) = (before is null ? null : text(before), text(after));
            if (!string.Equals(textBefore, textAfter, StringComparison.Ordinal)) yield return (label, textBefore, textAfter);
        }
    }

    private static string? Documents(RegisteredIdentity identity)
    {
        var labels = identity.Documents.Where(document => !document.IsWithdrawn).Select(document => document.Proof.Label).ToList();
        return labels.Count == 0 ? null : string.Join(", ", labels);
    }
}
