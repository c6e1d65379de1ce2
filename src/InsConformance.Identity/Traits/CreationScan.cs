using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>One examination of a creation form, which gathers traits, traces, refusals and warnings.</summary>
internal sealed class CreationScan(TraitsEntry entry, StorageOptions options)
{
    private readonly List<Transformation> _transformations = [];
    private readonly List<Refusal> _refusals = [];
    private readonly List<Warning> _warnings = [];

    public CreationResult Run()
    {
        var birthName = ReadName(IdentityField.BirthName, entry.BirthName);
        var givenNames = ReadName(IdentityField.BirthGivenNames, entry.BirthGivenNames) is { } list ? new GivenNames(list) : null;
        var firstName = ReadName(IdentityField.FirstBirthName, entry.FirstBirthName);
        if (firstName is not null && givenNames?.RefusalOf(firstName) is { } incoherence) _refusals.Add(incoherence);
        var birthDate = ReadBirthDate();
        var sex = ReadSex();
        var birthPlace = ReadBirthPlace();
        var usedName = ReadName(IdentityField.UsedName, entry.UsedName);
        var usedFirstName = ReadName(IdentityField.UsedFirstName, entry.UsedFirstName);

        if (_refusals.Count > 0) return new CreationResult(null, null, _transformations, _refusals, _warnings);
        var strict = new StrictTraits
        {
            BirthName = birthName!,
            BirthGivenNames = givenNames,
            FirstBirthName = firstName!,
            BirthDate = birthDate,
            IsBirthDateFictive = entry.IsBirthDateFictive,
            Sex = sex,
            BirthPlace = birthPlace!,
        };
        var complementary = new ComplementaryTraits { UsedName = usedName, UsedFirstName = usedFirstName };
        return new CreationResult(strict, complementary, _transformations, _refusals, _warnings);
    }

    private StoredName? ReadName(IdentityField field, string? typed)
    {
        if (IsMissing(field, typed)) return null;
        var result = StorageForm.Normalise(field, typed, options);
        _transformations.AddRange(result.Transformations);
        _refusals.AddRange(result.Refusals);
        return result.Name;
    }

    private BirthDate ReadBirthDate()
    {
        if (IsMissing(IdentityField.BirthDate, entry.BirthDate)) return default;
        if (!BirthDateEntry.TryParse(entry.BirthDate, out var date, out var refusal))
            _refusals.Add(refusal);
        else if (BirthDateRules.RefusalInHealthIdentity(date) is { } unfit)
            _refusals.Add(unfit);
        return date;
    }

    private Sex ReadSex()
    {
        var sex = Sex.Unknown;
        if (!IsMissing(IdentityField.Sex, entry.Sex) && !SexCodes.TryParse(entry.Sex, out sex, out var refusal))
            _refusals.Add(refusal);
        return sex;
    }

    private BirthPlace? ReadBirthPlace()
    {
        if (IsMissing(IdentityField.BirthPlace, entry.BirthPlace)) return null;
        if (!BirthPlace.TryParse(entry.BirthPlace, out var place, out var refusal))
            _refusals.Add(refusal);
        else if (place.LegacyWarning is { } warning)
            _warnings.Add(warning);
        return place;
    }

    /// <summary>Whether nothing was typed; a missing mandatory field is refused here.</summary>
    private bool IsMissing(IdentityField field, string? typed)
    {
        if (!string.IsNullOrWhiteSpace(typed)) return false;
        if (field.Definition().IsMandatoryAtCreation)
            _refusals.Add(Refusal.Of(field, CreationRules.Mandatory, "champ obligatoire laissé vide ; l'identité ne peut pas être créée."));
        return true;
    }
}
