using System.Collections.Immutable;
using System.Globalization;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>How the reading of entries goes wrong when rules are switched off. With every rule on, it does not.</summary>
internal sealed class EntryDeviations(EngineRules rules)
{
    private const string Filler = "INCONNU";

    private readonly ImmutableArray<Func<TraitsEntry, TraitsEntry>> _entries = rules.Deviations<Func<TraitsEntry, TraitsEntry>>(
        (EngineRule.MandatoryBirthName, entry => IsBlank(entry.BirthName) ? entry with { BirthName = Filler } : entry),
        (EngineRule.MandatoryFirstBirthName, entry => IsBlank(entry.FirstBirthName) ? entry with { FirstBirthName = Filler } : entry),
        (EngineRule.MandatoryBirthDate, entry => IsBlank(entry.BirthDate) ? entry with { BirthDate = "01/01/1900" } : entry),
        (EngineRule.MandatorySex, entry => IsBlank(entry.Sex) ? entry with { Sex = "U" } : entry),
        (EngineRule.MandatoryBirthPlace, entry => IsBlank(entry.BirthPlace) ? entry with { BirthPlace = "99999" } : entry),
        (EngineRule.HyphenKept, entry => entry with { BirthName = entry.BirthName?.Replace('-', ' ') }),
        (EngineRule.ApostropheKept, entry => entry with { BirthName = entry.BirthName?.Replace("'", "", StringComparison.Ordinal) }),
        (EngineRule.SpaceKept, entry => entry with { BirthName = entry.BirthName?.Replace(" ", "", StringComparison.Ordinal) }),
        (EngineRule.ForeignCharactersRefused, entry => entry with { BirthName = WithoutForeignCharacters(entry.BirthName) }),
        (EngineRule.DayBounds, entry => entry with { BirthDate = Clamped(entry.BirthDate, start: 0, most: 31) }),
        (EngineRule.MonthBounds, entry => entry with { BirthDate = Clamped(entry.BirthDate, start: 3, most: 12) }),
        (EngineRule.BirthPlaceIsACode, entry => IsBlank(entry.BirthPlace) || BirthPlace.TryParse(entry.BirthPlace, out _, out _)
            ? entry
            : entry with { BirthPlace = "99999" }));

    private readonly ImmutableArray<Func<TraitsEntry, Refusal?>> _objections = rules.Deviations<Func<TraitsEntry, Refusal?>>(
        (EngineRule.UsedNameOptional, entry => Demanded(IdentityField.UsedName, entry.UsedName)),
        (EngineRule.UsedFirstNameOptional, entry => Demanded(IdentityField.UsedFirstName, entry.UsedFirstName)),
        (EngineRule.BirthGivenNamesOptional, entry => Demanded(IdentityField.BirthGivenNames, entry.BirthGivenNames)),
        (EngineRule.UnknownPlaceAccepted, entry => entry.BirthPlace is "99999" ? Demanded(IdentityField.BirthPlace, null) : null));

    private readonly ImmutableArray<Func<KnownBirthDate, CompletedBirthDate, CompletedBirthDate>> _dates =
        rules.Deviations<Func<KnownBirthDate, CompletedBirthDate, CompletedBirthDate>>(
            (EngineRule.UnknownDayIsTheFirst, (known, date) => known is { Day: null, Month: { } month }
                ? On(known.Year, month, 15, date)
                : date),
            (EngineRule.UnknownMonthIsJanuary, (known, date) => known is { Day: { } day, Month: null }
                ? On(known.Year, 6, day, date)
                : date),
            (EngineRule.UnknownDayAndMonthAreTheLast, (known, date) => known is { Day: null, Month: null }
                ? On(known.Year, 6, 30, date)
                : date),
            (EngineRule.CompletedDateMarked, (_, date) => date with { IsFictive = false }));

    private readonly ImmutableArray<Func<StrictTraits, ComplementaryTraits, ComplementaryTraits>> _complementary =
        rules.Deviations<Func<StrictTraits, ComplementaryTraits, ComplementaryTraits>>(
            (EngineRule.UsedNameNeverCopied, (strict, traits) => traits with { UsedName = traits.UsedName ?? strict.BirthName }),
            (EngineRule.UsedFirstNameNeverCopied, (strict, traits) => traits with
            {
                UsedFirstName = traits.UsedFirstName ?? strict.FirstBirthName,
            }));

    public TraitsEntry Apply(TraitsEntry entry) => _entries.Aggregate(entry, static (e, deviate) => deviate(e));

    public ImmutableArray<Refusal> Objections(TraitsEntry entry) =>
        [.. _objections.Select(objection => objection(entry)).OfType<Refusal>()];

    public CompletedBirthDate Apply(KnownBirthDate known, CompletedBirthDate completed) =>
        _dates.Aggregate(completed, (date, deviate) => deviate(known, date));

    public ComplementaryTraits Apply(StrictTraits strict, ComplementaryTraits complementary) =>
        _complementary.Aggregate(complementary, (traits, deviate) => deviate(strict, traits));

    private static bool IsBlank(string? typed) => string.IsNullOrWhiteSpace(typed);

    private static Refusal? Demanded(IdentityField field, string? typed) => IsBlank(typed)
        ? Refusal.Of(field, CreationRules.Mandatory, "champ obligatoire laissé vide ; l'identité ne peut pas être créée.")
        : null;

    private static string? WithoutForeignCharacters(string? name) => name is null ? null : string.Concat(
        name.Where(c => StorageForm.Normalise(IdentityField.BirthName, $"A{c}A").Name is not null));

    private static CompletedBirthDate On(int year, int month, int day, CompletedBirthDate date) =>
        date with { Date = BirthDate.From(new DateOnly(year, month, day)) };

    /// <summary>The date with the two digits at that place brought back between 01 and the most.</summary>
    private static string? Clamped(string? date, int start, int most) =>
        date is { Length: 10 } && int.TryParse(date.AsSpan(start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            ? string.Create(CultureInfo.InvariantCulture, $"{date[..start]}{Math.Clamp(part, 1, most):00}{date[(start + 2)..]}")
            : date;
}
