namespace InsConformance.Simulator.People;

/// <summary>
/// The shape that the traits of a person must have to be served (DESIR_ICIR_EXP_1.5.0, INSiResultat). The key of a matricule may be wrong: official samples
/// carry wrong ones, and the simulator serves them as they are.
/// </summary>
internal static class PersonShape
{
    /// <summary>The keys of the file whose value cannot be served, and what was expected.</summary>
    public static IEnumerable<(string Key, string Expected)> Departures(TestPerson person)
    {
        if (person.Id.Length == 0)
            yield return ("id", "attendu un identifiant");
        if (person.Sex is not (null or "M" or "F"))
            yield return ("sex", $"attendu M ou F, lu « {person.Sex} »");
        if (person.BirthDate is { } date && !IsDate(date))
            yield return ("birthDate", $"attendu AAAA-MM-JJ, lu « {date} »");
        if (person.BirthPlace is { } place && (place.Length != 5 || !IsAlphanumeric(place)))
            yield return ("birthPlace", $"attendu les cinq caractères d'un code officiel géographique, lu « {place} »");
        if (person is { Active: null, Presence: PersonPresence.Registered or PersonPresence.Injected })
            yield return ("ins", "attendu un INS, car une recherche trouve cette personne (presence)");
        if (person.Active is { Matricule: { } active } && !IsNumber(active.Number))
            yield return ("ins", $"attendu un matricule (number) de 13 caractères, lu « {active.Number} »");
        if (person.Active is { Matricule.Key: var key } && !IsKey(key))
            yield return ("ins", $"attendu une clé (key) de deux chiffres, lu « {key} »");
        foreach (var entry in person.History)
        {
            if (!IsNumber(entry.Matricule?.Number) || !IsKey(entry.Matricule?.Key))
                yield return ("history", $"attendu un matricule de 13 caractères et une clé de deux chiffres, lu « {entry.Matricule?.Number} » et « {entry.Matricule?.Key} »");
        }
    }

    private static bool IsDate(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _] && AreDigits(text.AsSpan(0, 4)) && AreDigits(text.AsSpan(5, 2)) && AreDigits(text.AsSpan(8, 2));

    private static bool IsNumber(string? text) =>
        text is { Length: 13 } && AreDigits(text.AsSpan(0, 6)) && char.IsAsciiLetterOrDigit(text[6]) && AreDigits(text.AsSpan(7));

    private static bool IsKey(string? text) => text is { Length: 2 } && AreDigits(text);

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsAlphanumeric(string text) => text.All(char.IsAsciiLetterOrDigit);
}
