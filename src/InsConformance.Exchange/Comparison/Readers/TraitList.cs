using System.Collections;
using InsConformance.Exchange.Texts;

namespace InsConformance.Exchange.Comparison.Readers;

/// <summary>Gathers the traits of an artefact in the common form: what is absent or empty is left out, dates become AAAA-MM-JJ.</summary>
internal sealed class TraitList : IEnumerable<CarriedTrait>
{
    private readonly List<CarriedTrait> _traits = [];

    public void Add(ComparedTrait trait, string? value, string location)
    {
        if (!string.IsNullOrEmpty(value))
            _traits.Add(new CarriedTrait(trait, value, location));
    }

    /// <summary>Adds the birth date, written AAAAMMJJ, JJ-MM-AAAA or already as it should be.</summary>
    public void AddBirthDate(string? value, string location) => Add(
        ComparedTrait.BirthDate,
        value switch
        {
            { Length: 8 } when DateText.IsEightDigits(value) => $"{value[..4]}-{value[4..6]}-{value[6..]}",
            [_, _, '-', _, _, '-', _, _, _, _] => $"{value[6..]}-{value[3..5]}-{value[..2]}",
            _ => value,
        },
        location);

    /// <summary>The identity of an artefact; null when it says nothing at all.</summary>
    public CarriedIdentity? Of(string source, string format) => _traits.Count == 0 ? null : new CarriedIdentity(source, format, _traits);

    public IEnumerator<CarriedTrait> GetEnumerator() => _traits.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
