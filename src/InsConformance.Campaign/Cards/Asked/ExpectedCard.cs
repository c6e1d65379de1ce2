using System.Globalization;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Cards.Images;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Reading.Vitale;
using InsConformance.Cards.Vitale;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>
/// The card that a scenario expects in a reader, and what tells it from the card that is there: profile, holder, people, state. Its literal values come from the image:
/// with another card they would be compared with somebody else's.
/// </summary>
internal abstract record ExpectedCard(string Name, string Description)
{
    /// <exception cref="Sut.SutSkippedException">No reader of the machine can hold such a card.</exception>
    public static ExpectedCard Named(string name, OwnCards own) => ShippedCards.Read(name) switch
    {
        _ when own.Missing.Contains(name) => throw new Sut.SutSkippedException($"Aucune de vos cartes ne tient lieu de la carte « {name} » : le fichier donné par --own-cards la dit absente."),
        { Faults.Count: > 0 } or { Files.Count: > 0 } => throw new Sut.SutSkippedException($"La carte « {name} » porte des défauts qu'aucune carte réelle n'a : jouez ce scénario avec les cartes virtuelles."),
        VitaleImage vitale => new ExpectedVitale(name, vitale, own.InPlaceOf(name)),
        CpsImage cps => new ExpectedCpx(name, cps, own.InPlaceOf(name)),
        _ => throw new Sut.SutSkippedException($"Le banc ne sait pas reconnaître la carte « {name} » dans un lecteur de la machine : jouez ce scénario avec les cartes virtuelles."),
    };

    /// <summary>Why this is not the card expected, in French; null when it is.</summary>
    /// <param name="content">What was read of it, no code presented.</param>
    /// <param name="now">The day that tells whether it is still valid.</param>
    public abstract string? Difference(CardContent content, DateTimeOffset now);

    private static string Kind(CardContent content) => $"c'est une {CardRecognition.Name(content.Kind)}";

    private static string Stead(string name, string label, string holder) => $"votre carte de test qui tient lieu de « {label} » ({name}), {holder}";

    private sealed record ExpectedVitale(string Name, VitaleImage Image, OwnCard? Own)
        : ExpectedCard(Name, Own is { Holder: var insured } ? Stead(Name, Image.Label, $"de l'assuré {insured}") : $"la carte Vitale « {Image.Label} » (fixtures/cards/{Name}.json), de {string.Join(", ", Image.Beneficiaries.Select(person => $"{person.GivenName} {person.UsualName}"))}")
    {
        public override string? Difference(CardContent content, DateTimeOffset now)
        {
            if (content.Vitale is not { } vitale)
                return Kind(content);
            if (Own is { Holder: var insured })
                return vitale.People is [{ Nir: var nir }, ..] && string.Equals(nir, insured, StringComparison.Ordinal) ? null : $"elle porte {Shown(vitale.People.Select(Text))}, et non l'assuré {insured}";
            if (!People.SequenceEqual(vitale.People.Select(Text), StringComparer.Ordinal))
                return $"elle porte {Shown(vitale.People.Select(Text))}, et non {Shown(People)}";
            return vitale.Harness is { } harness && !string.Equals(harness.Serial, Image.Serial, StringComparison.Ordinal)
                ? $"son numéro de série est {harness.Serial}, et non {Image.Serial}"
                : null;
        }

        private IEnumerable<string> People => Image.Beneficiaries.Select(person =>
            Text(new VitalePerson(Image.Surname is VitaleSurname.Birth ? person.BirthName ?? person.UsualName : person.UsualName, person.GivenName, person.BirthDate.OnChip, person.Nationality, person.Nir)));

        private static string Text(VitalePerson person) => $"{person.GivenName} {person.Surname} ({person.BirthDate}, NIR {person.Nir})";

        private static string Shown(IEnumerable<string> people) => string.Join(", ", people.DefaultIfEmpty("personne"));
    }

    private sealed record ExpectedCpx(string Name, CpsImage Image, OwnCard? Own)
        : ExpectedCard(Name, Own is { Holder: var id } ? Stead(Name, Image.Label, $"identifiant {id}") : $"la carte « {Image.Label} » (fixtures/cards/{Name}.json), {HolderOf(Image.Holder.NationalId, Image.Holder.GivenName, Image.Holder.Surname)}")
    {
        public override string? Difference(CardContent content, DateTimeOffset now)
        {
            if (content.Cpx is not { } cpx)
                return Kind(content);
            if (!string.Equals(cpx.Holder.NationalId, Own?.Holder ?? Image.Holder.NationalId, StringComparison.Ordinal))
                return $"c'est une carte {cpx.Holder.Kind.Name}, {HolderOf(cpx.Holder.NationalId, cpx.Holder.GivenName, cpx.Holder.Surname)}";
            if (!string.Equals(cpx.Holder.Kind.Name, ProductOf(Image), StringComparison.OrdinalIgnoreCase))
                return $"c'est une carte {cpx.Holder.Kind.Name}, et non {ProductOf(Image)}";
            if (cpx.Speciality is null != Image.Holder.Speciality is null)
                return cpx.Speciality is { } speciality ? $"elle porte la spécialité {speciality}, et le scénario en veut une qui n'en porte pas" : "elle ne porte pas de spécialité, et le scénario en veut une qui en porte";
            return StateDifference(cpx, content.Pin, now);
        }

        private string? StateDifference(CpxCard cpx, PinVerification? pin, DateTimeOffset now)
        {
            var hasEnded = cpx.ValidTo < now;
            if (hasEnded != Image.ValidUntil < DateOnly.FromDateTime(now.UtcDateTime))
                return hasEnded ? $"elle n'est plus valide depuis le {cpx.ValidTo.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}" : "elle est encore valide, et le scénario en veut une qui ne l'est plus";
            var isBlocked = pin is { IsBlocked: true };
            if (isBlocked != (Image.Pin.TriesLeft == 0))
                return isBlocked ? "son code porteur est bloqué" : "son code porteur n'est pas bloqué, et le scénario en veut une qui l'est";
            return pin is { IsAccepted: false, TriesLeft: 1 }
                ? "il ne lui reste qu'un essai du code porteur : le scénario pourrait la bloquer. Présentez-lui le bon code avec un autre logiciel, ou une autre carte"
                : null;
        }

        private static string ProductOf(CpsImage image) => image.Product.ToString().ToUpperInvariant();

        private static string HolderOf(string id, string? givenName, string? surname) => surname is null ? $"qui ne nomme personne, identifiant {id}" : $"au nom de {givenName} {surname}, identifiant {id}";
    }
}
