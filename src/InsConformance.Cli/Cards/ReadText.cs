using System.Globalization;

namespace InsConformance.Cli.Cards;

/// <summary>What is in a reader, for people.</summary>
internal static class ReadText
{
    public static IEnumerable<string> Lines(ReadDocument read)
    {
        yield return read.State switch
        {
            "empty" => $"{read.Reader} : pas de carte",
            "read" => $"{read.Reader} : {read.Kind}",
            _ => $"{read.Reader} : {read.Problem}",
        };
        foreach (var line in read.Vitale is { } vitale ? Lines(vitale) : read.Cpx is { } cpx ? Lines(cpx) : [])
            yield return $"  {line}";
    }

    private static IEnumerable<string> Lines(VitaleDocument vitale)
    {
        if (vitale.Serial is not null)
            yield return $"carte de synthèse du banc d'essai, série {vitale.Serial}, nature {vitale.Nature}";
        yield return $"début de validité {vitale.ValidFrom ?? "inconnu"}, {(vitale.HasCertificate ? "certificat de carte présent" : "sans certificat de carte")}";
        for (var rank = 0; rank < vitale.People.Count; rank++)
        {
            var person = vitale.People[rank];
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{rank + 1}. {person.Surname} {person.GivenName}, né(e) le {person.BirthDate}, NIR {person.Nir}, nationalité {person.Nationality}");
        }

        foreach (var problem in vitale.Problems)
            yield return $"à vérifier : {problem}";
    }

    private static IEnumerable<string> Lines(CpxDocument cpx)
    {
        var name = cpx.Surname is null ? "carte non nominative" : $"{cpx.Surname} {cpx.GivenName}, {cpx.Profession ?? "sans profession"}{(cpx.Speciality is null ? "" : $", spécialité {cpx.Speciality}")}";
        yield return $"{cpx.Product} {name}";
        yield return $"identifiant national {cpx.NationalId}, série {cpx.Serial}, valide jusqu'au {cpx.ValidTo}";
        if (cpx.PinMessage is not null && cpx.Activities is null)
            yield return string.Create(CultureInfo.InvariantCulture, $"code porteur : {cpx.PinTriesLeft} essai(s) restant(s) ; les activités se lisent après lui (--pin)");
        foreach (var activity in cpx.Activities ?? [])
            yield return $"activité {activity.Sector} : {activity.Structure}, structure {activity.StructureId}{(activity.BillingNumber is null ? "" : $", facturation {activity.BillingNumber}")}";
    }
}
