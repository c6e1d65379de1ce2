using System.Diagnostics.CodeAnalysis;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// Makes the strict traits of an identity out of a return of INSi (guide v2 règle 6, INS 13 and INS 14). The 1er prénom is not fed: the
/// one chosen stays when it begins the list, otherwise the return is refused. An absent birth place leaves the local one.
/// </summary>
internal sealed class Feeding(EngineRules rules)
{
    private readonly FeedingDeviations _deviations = new(rules);

    /// <summary>The traits after the return.</summary>
    /// <param name="returned">The return, whose quality was checked.</param>
    /// <param name="local">The traits before; null for a person unknown here.</param>
    /// <param name="firstName">The 1er prénom chosen; null for the first name of the list.</param>
    public Result<StrictTraits> Feed(ReturnedIdentity returned, StrictTraits? local, StoredName? firstName)
    {
        if (!TryStore(IdentityField.BirthName, returned.BirthName, out var birthName, out var refusal)
            || !TryStore(IdentityField.BirthGivenNames, returned.GivenNames, out var givenNames, out refusal)
            || !BirthDate.TryParseIso(returned.BirthDate, out var birthDate, out refusal)
            || !SexCodes.TryParse(returned.Sex, out var sex, out refusal)
            || !TryReadPlace(returned.BirthPlace, local, out var place, out refusal))
        {
            return Unusable(refusal);
        }

        if (birthDate.Kind is BirthDateKind.Lunar && BirthDateRules.RefusalInHealthIdentity(birthDate) is { } lunar) return Unusable(lunar);

        var list = new GivenNames(givenNames);
        var first = firstName ?? list.First;
        if (list.RefusalOf(first) is { } incoherent && rules.IsOn(EngineRule.FirstNameCoherentWithReturn))
            return EngineRefusal.Of([incoherent]);

        return _deviations.Apply(local, new StrictTraits
        {
            BirthName = birthName,
            BirthGivenNames = list,
            FirstBirthName = first,
            BirthDate = birthDate,
            Sex = sex,
            BirthPlace = place,
        });
    }

    /// <summary>The complementary traits after a feeding: INSi never touches them (F11).</summary>
    public ComplementaryTraits Beside(StrictTraits fed, ComplementaryTraits complementary) => _deviations.Apply(fed, complementary);

    /// <summary>A name is compared, then recorded, in stored form (INS 1.2), however the return spelt it.</summary>
    private static bool TryStore(
        IdentityField field, string? returned, [NotNullWhen(true)] out StoredName? name, [NotNullWhen(false)] out Refusal? refusal)
    {
        var stored = StorageForm.Normalise(field, returned);
        name = stored.Name;
        refusal = name is null ? stored.Refusals[0] : null;
        return name is not null;
    }

    private static bool TryReadPlace(
        string? returned, StrictTraits? local, [NotNullWhen(true)] out BirthPlace? place, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = null;
        place = local?.BirthPlace ?? BirthPlace.Unknown;
        return string.IsNullOrWhiteSpace(returned) || BirthPlace.TryParse(returned, out place, out refusal);
    }

    private static EngineRefusal Unusable(Refusal refusal) =>
        new(RefusalKind.Rule, $"Retour INSi inexploitable. {refusal.Message}", refusal.Rule) { Fields = [refusal] };
}
