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

    /// <summary>The same entry, each name that is filled seen through a function.</summary>
    public static TraitsEntry Map(TraitsEntry entry, Func<string, string> map)
    {
        return entry with
        {
            BirthName = Mapped(entry.BirthName),
            BirthGivenNames = Mapped(entry.BirthGivenNames),
            FirstBirthName = Mapped(entry.FirstBirthName),
            UsedName = Mapped(entry.UsedName),
            UsedFirstName = Mapped(entry.UsedFirstName),
        };

        string? Mapped(string? name) => name is null ? null : map(name);
    }
}
