using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Judging;

/// <summary>Comparisons of the fields of an identity with the literals of a scenario.</summary>
public static class FieldChecks
{
    /// <summary>
    /// Whether two values of a field are the same: spaces do not count in a number, nor the way of writing in a date; every character counts elsewhere.
    /// </summary>
    public static bool AreSame(SutField field, string one, string other) => string.Equals(Bare(field, one), Bare(field, other), StringComparison.Ordinal);

    /// <summary>The field shows the value.</summary>
    public static Check Shows(this IdentityView identity, SutField field, string expected, string recommendation)
    {
        var observed = identity.ValueOf(field);
        return new Check(
            $"Le champ « {field.Label()} » n'a pas la valeur attendue.",
            Check.Shown(expected),
            Check.Shown(observed),
            recommendation,
            AreSame(field, expected, observed));
    }

    /// <summary>The identity shows what it showed before: its fields, its status, its attributes.</summary>
    public static IEnumerable<Check> IsStill(this IdentityView after, IdentityView before)
    {
        const string recommendation = "Ne rien écrire dans l'identité tant que la règle ne le permet pas.";
        yield return Check.Same("Le statut de confiance a changé.", before.Status, after.Status, recommendation);
        yield return Check.Same(
            "Les attributs de l'identité ont changé.", Check.Shown(before.Attributes), Check.Shown(after.Attributes), recommendation);
        foreach (var field in before.Fields)
        {
            var message = $"Le champ « {field.Field.Label()} » a changé.";
            yield return Check.Same(message, Check.Shown(field.Value), Check.Shown(after.ValueOf(field.Field)), recommendation);
        }
    }

    /// <summary>The value that the identity shows for the field; empty when the software does not have the field.</summary>
    public static string ValueOf(this IdentityView identity, SutField field) =>
        identity.Fields.FirstOrDefault(shown => shown.Field == field)?.Value ?? "";

    private static string Bare(SutField field, string value) => field switch
    {
        SutField.InsMatricule or SutField.SocialSecurityNumber => value.Replace(" ", "", StringComparison.Ordinal),
        SutField.BirthDate when value.Split('-') is [{ Length: 4 } year, var month, var day] => $"{day}/{month}/{year}",
        _ => value,
    };
}
