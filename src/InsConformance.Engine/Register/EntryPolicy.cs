using System.Collections.Immutable;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>Reads what users type in the fields of an identity, at creation and later (guide v2 règles 1, 5, 6, 9 and 10).</summary>
internal sealed class EntryPolicy(EngineRules rules)
{
    private readonly EntryDeviations _deviations = new(rules);

    private readonly StorageOptions _storage = rules.Choose(
        EngineRule.LongNamesAccepted, StorageOptions.Default, new StorageOptions { MaximumLength = StorageOptions.RequiredLength - 1 });

    /// <summary>The birth date of the entry, completed and marked when only a part of it is known.</summary>
    public TraitsEntry Complete(TraitsEntry entry, KnownBirthDate? known)
    {
        if (known is not { } part) return entry;
        var completed = _deviations.Apply(part, BirthDateCompletion.Complete(part.WithZeros()));
        return entry with { BirthDate = completed.Date.Display, IsBirthDateFictive = completed.IsFictive };
    }

    /// <summary>Reads every field to the end: the traits, or all that prevents them.</summary>
    public Result<EntryReading> Read(TraitsEntry entry)
    {
        var typed = _deviations.Apply(entry);
        var examined = rules.IsOn(EngineRule.FirstNameCoherence) ? IdentityCreation.Examine(typed, _storage) : WithoutCoherence(typed);
        if (!examined.IsAccepted) return EngineRefusal.Of(examined.Refusals);
        if (_deviations.Objections(entry) is { Length: > 0 } objections) return EngineRefusal.Of(objections);

        return new Result<EntryReading>.Done(
            new EntryReading(examined.Strict, _deviations.Apply(examined.Strict, examined.Complementary), TypedNames(entry, examined)),
            [.. examined.Warnings.Select(Alert.Of)]);
    }

    /// <summary>Reads the used names of an identity whose other traits come from INSi; both may stay empty.</summary>
    public Result<ComplementaryTraits> ReadUsedNames(string? usedName, string? usedFirstName) => NameFields
        .Read(IdentityField.UsedName, usedName, _storage)
        .Then(name => NameFields.Read(IdentityField.UsedFirstName, usedFirstName, _storage)
            .Select(firstName => new ComplementaryTraits { UsedName = name, UsedFirstName = firstName }));

    /// <summary>Broken on purpose: the list is read apart, so that nothing compares it with the first name.</summary>
    private CreationResult WithoutCoherence(TraitsEntry entry)
    {
        var examined = IdentityCreation.Examine(entry with { BirthGivenNames = null }, _storage);
        var list = StorageForm.Normalise(IdentityField.BirthGivenNames, entry.BirthGivenNames, _storage);
        return examined.IsAccepted && list.Name is { } names
            ? examined with { Strict = examined.Strict with { BirthGivenNames = new GivenNames(names) } }
            : examined;
    }

    /// <summary>What was typed in the names that are stored otherwise.</summary>
    private static ImmutableSortedDictionary<IdentityField, string> TypedNames(TraitsEntry entry, CreationResult examined)
    {
        var changed = examined.Transformations.Select(transformation => transformation.Field).ToHashSet();
        return NameFields.In(entry)
            .Where(name => changed.Contains(name.Field))
            .ToImmutableSortedDictionary(name => name.Field, name => name.Typed!);
    }
}
