using System.Globalization;
using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Reading.Vitale;

/// <summary>Puts the two lists of a Vitale together: identities and NIRs are in the same order (RufusAdmin).</summary>
internal static class VitalePeople
{
    private const int Person = 0x65, Surname = 0x80, GivenName = 0x81, BirthDate = 0x82, Nationality = 0x90, Nir = 0x93;

    public static IReadOnlyList<VitalePerson> Read(ReadOnlyMemory<byte> identities, ReadOnlyMemory<byte> insured, List<string> problems)
    {
        var names = Entries(identities, "identités", problems);
        var numbers = Entries(insured, "NIR", problems);
        if (names.Count != numbers.Count)
        {
            problems.Add(string.Create(
                CultureInfo.InvariantCulture, $"La carte porte {names.Count} identité(s) et {numbers.Count} NIR : les deux listes devraient avoir la même longueur."));
        }

        return [.. Enumerable.Range(0, Math.Max(names.Count, numbers.Count)).Select(rank => Join(names.ElementAtOrDefault(rank), numbers.ElementAtOrDefault(rank)))];
    }

    private static VitalePerson Join(Tlv? identity, Tlv? insured) =>
        new(Text(identity, Surname), Text(identity, GivenName), Text(identity, BirthDate), Text(insured, Nationality), Text(insured, Nir));

    private static List<Tlv> Entries(ReadOnlyMemory<byte> file, string list, List<string> problems)
    {
        var reading = TlvReader.Read(file);
        if (reading.Fault is { } fault)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"Liste des {list}, octet {fault.Offset} : {fault.Message}"));
        return [.. reading.Objects.Where(entry => entry.Tag == Person)];
    }

    private static string? Text(Tlv? entry, int tag) => entry?.Find(tag) is { } field ? Encoding.Latin1.GetString(field.Value.Span) : null;
}
