using System.Collections.Immutable;
using InsConformance.Engine.Results;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>The five names of an identity, seen together.</summary>
internal static class NameFields
{
    /// <summary>The names that a return of INSi replaces.</summary>
    public static ImmutableArray<IdentityField> FedByInsi { get; } =
        [IdentityField.BirthName, IdentityField.BirthGivenNames, IdentityField.FirstBirthName];

    public static IEnumerable<(IdentityField Field, string? Typed)> In(TraitsEntry entry) =>
    [
        (IdentityField.BirthName, entry.BirthName),
        (IdentityField.BirthGivenNames, entry.BirthGivenNames),
        (IdentityField.FirstBirthName, entry.FirstBirthName),
        (IdentityField.UsedName, entry.UsedName),
        (IdentityField.UsedFirstName, entry.UsedFirstName),
    ];

    /// <summary>A name typed apart from the others; null when nothing was typed.</summary>
    public static Result<StoredName?> Read(IdentityField field, string? typed, StorageOptions? options = null)
    {
        if (string.IsNullOrWhiteSpace(typed)) return new Result<StoredName?>.Done(null, []);
        var stored = StorageForm.Normalise(field, typed, options);
        return stored.Name is { } name ? name : EngineRefusal.Of(stored.Refusals);
    }
}
