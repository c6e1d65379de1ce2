using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// Turns a creation form into traits, or says everything that prevents it (guide v2 règle 5, INS 11 and 12): the five mandatory fields and no other,
/// names in stored form, a day of the calendar, a known code of sex and of place, a first given name that begins the list.
/// </summary>
public static class IdentityCreation
{
    /// <summary>Examines every field to the end.</summary>
    public static CreationResult Examine(TraitsEntry entry, StorageOptions? options = null) =>
        new CreationScan(entry, options ?? StorageOptions.Default).Run();
}
