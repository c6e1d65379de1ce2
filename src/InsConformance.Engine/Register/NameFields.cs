using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>The five names of an entry, seen together.</summary>
internal static class NameFields
{
    public static IEnumerable<(IdentityField Field, string? Typed)> In(TraitsEntry entry) =>
    [
        (IdentityField.BirthName, entry.BirthName),
        (IdentityField.BirthGivenNames, entry.BirthGivenNames),
        (IdentityField.FirstBirthName, entry.FirstBirthName),
        (IdentityField.UsedName, entry.UsedName),
        (IdentityField.UsedFirstName, entry.UsedFirstName),
    ];
}
