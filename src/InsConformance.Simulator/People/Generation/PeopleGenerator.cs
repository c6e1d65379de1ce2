using System.Globalization;
using Bogus;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Faults;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People.Generation;

/// <summary>
/// Invents test people: fictitious names, test OID, order numbers from 990, valid keys, matricule coherent with sex, date and place. The same seed gives the same people, and
/// a larger count begins with the people of a smaller one. Every case that a product meets comes again in each run of fifty people.
/// </summary>
/// <remarks>
/// The OID is that of the test NIR, <c>1.2.250.1.213.1.4.10</c>. There is no OID of test for a NIA: the rare ones have the only one there is (<c>.9</c>), on a matricule
/// of a form that no one is expected to hold (sex digit 7 or 8 of temporary numbers, order number from 990): an inference, since the rules of attribution are not public.
/// </remarks>
public sealed class PeopleGenerator
{
    /// <summary>Most people that one base can have, so that the rare places never run out of matricules.</summary>
    public const int MaxCount = 2_000_000;

    private const string TestOid = "1.2.250.1.213.1.4.10";
    private const string NiaOid = "1.2.250.1.213.1.4.9";
    private const int FirstYear = 1925;
    private const int LastYear = 2024;

    private readonly int _seed;
    private readonly Randomizer _random;
    private readonly NamePool _names;
    private readonly BirthPlaces _places = new();
    private readonly MatriculeBook _matricules = new();
    private int _rank;

    /// <summary>A generator, for one base.</summary>
    /// <param name="seed">What makes the base what it is.</param>
    public PeopleGenerator(int seed)
    {
        _seed = seed;
        _random = new Randomizer(seed);
        _names = new NamePool(_random);
    }

    /// <summary>Name and edition of the data set: <c>generated</c>, the seed.</summary>
    public string DataSet => string.Create(CultureInfo.InvariantCulture, $"generated/{_seed}");

    /// <summary>The people, one after the other; call it once.</summary>
    public IEnumerable<TestPerson> Generate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        return Everybody().Take(count);
    }

    private IEnumerable<TestPerson> Everybody()
    {
        while (true)
        {
            var cases = new List<TestPerson>();
            cases.Add(Ordinary(BirthZone.Mainland));
            cases.AddRange(Twins());
            cases.AddRange(Homonyms());
            cases.Add(Nia());
            cases.Add(WithHistory());
            cases.Add(Ordinary(BirthZone.SouthCorsica));
            cases.Add(Ordinary(BirthZone.NorthCorsica));
            cases.Add(Ordinary(BirthZone.Abroad));
            cases.Add(Incomplete(monthKnown: false));
            cases.Add(Incomplete(monthKnown: true));
            cases.Add(Lunar());
            cases.Add(Ordinary(BirthZone.Overseas));
            foreach (var person in cases)
                yield return person;
            for (var i = cases.Count; i < 50; i++)
                yield return Ordinary(BirthZone.Mainland);
        }
    }

    private TestPerson Ordinary(BirthZone zone) => Person(Draw(zone), TestOid);

    private IEnumerable<TestPerson> Twins()
    {
        var first = Draw(BirthZone.Mainland);
        var second = first with { Sex = AnySex() };
        second = second with { GivenNames = OtherGivenNames(first.GivenNames, second.Sex) };
        var mother = Matricule(first with { Year = first.Year - 30 }, 2).Matricule.Number!;
        yield return Person(first, TestOid) with { Card = new CardRight(mother, "1"), Note = "Jumeau, rang 1 sur la carte de sa mère." };
        yield return Person(second, TestOid) with { Card = new CardRight(mother, "2"), Note = "Jumeau, rang 2 sur la carte de sa mère." };
    }

    private IEnumerable<TestPerson> Homonyms()
    {
        const string note = "Homonyme : seul le lieu de naissance distingue les deux personnes.";
        var one = Draw(BirthZone.Mainland);
        var other = one;
        while (string.Equals(other.Place, one.Place, StringComparison.Ordinal))
            other = one with { Place = Place(BirthZone.Mainland) };
        yield return Person(one, TestOid) with { Note = note };
        yield return Person(other, TestOid) with { Note = note };
    }

    private TestPerson Nia()
    {
        var draw = Draw(BirthZone.Mainland);
        return Person(draw, NiaOid, draw.Sex is "M" ? 7 : 8) with { Note = "Matricule d'attente (NIA) : seul l'OID le dit." };
    }

    private TestPerson WithHistory()
    {
        var draw = Draw(BirthZone.Mainland);
        var person = Person(draw, TestOid);
        var former = new InsEntry { Matricule = Matricule(draw, draw.Sex is "M" ? 2 : 1).Matricule, Oid = TestOid };
        return person with { History = [former], Note = "Historique : un matricule antérieur d'un autre sexe." };
    }

    private TestPerson Incomplete(bool monthKnown)
    {
        var draw = Draw(BirthZone.Mainland);
        return Person(draw with { Day = 0, Month = monthKnown ? draw.Month : 0, PseudoMonth = monthKnown ? draw.Month + 30 : 20 }, TestOid)
            with
        { Note = monthKnown ? "Jour de naissance inconnu (00)." : "Jour et mois de naissance inconnus (00)." };
    }

    private TestPerson Lunar() =>
        Person(Draw(BirthZone.Mainland) with { Day = _random.Int(32, 35) }, TestOid) with { Note = "Date lunaire : le jour est une semaine du mois." };

    private Birth Draw(BirthZone zone)
    {
        var sex = AnySex();
        var (year, month) = (_random.Int(FirstYear, LastYear), _random.Int(1, 12));
        return new Birth(_names.BirthName(), _names.GivenNames(sex), sex, year, month, _random.Int(1, DateTime.DaysInMonth(year, month)), month, Place(zone));
    }

    private TestPerson Person(Birth wanted, string oid, int? sexDigit = null)
    {
        var (birth, matricule) = Matricule(wanted, sexDigit ?? (wanted.Sex is "M" ? 1 : 2));
        return new TestPerson
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"g{_seed}-{++_rank:0000000}"),
            DataSet = DataSet,
            BirthName = birth.BirthName,
            GivenNames = birth.GivenNames,
            Sex = birth.Sex,
            BirthDate = string.Create(CultureInfo.InvariantCulture, $"{birth.Year:0000}-{birth.Month:00}-{birth.Day:00}"),
            BirthPlace = birth.Place,
            Active = new InsEntry { Matricule = matricule, Oid = oid },
            Presence = PersonPresence.Registered,
            Mark = SourceMark.Inferred,
            Basis = Basis.Inferred,
        };
    }

    /// <summary>A new matricule, for a birth in another year when those of that month and place are all given: it happens in the few places abroad and overseas.</summary>
    private (Birth Birth, MatriculeParts Matricule) Matricule(Birth birth, int sexDigit)
    {
        while (true)
        {
            if (_matricules.Next(sexDigit, birth.Year, birth.PseudoMonth, birth.Place) is { } matricule)
                return (birth, matricule);
            birth = birth with { Year = _random.Int(FirstYear, LastYear), Day = birth.Day is 29 ? 28 : birth.Day };
        }
    }

    private string AnySex() => _random.Bool() ? "M" : "F";

    private string Place(BirthZone zone) => _random.ListItem((IList<string>)_places.Of(zone));

    private string OtherGivenNames(string given, string sex)
    {
        var other = given;
        while (other.Split(' ').Intersect(given.Split(' '), StringComparer.Ordinal).Any())
            other = _names.GivenNames(sex);
        return other;
    }

    /// <summary>What the certificate of birth says.</summary>
    private sealed record Birth(string BirthName, string GivenNames, string Sex, int Year, int Month, int Day, int PseudoMonth, string Place);
}
