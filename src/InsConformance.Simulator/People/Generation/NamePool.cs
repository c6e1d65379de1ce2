using System.Text;
using Bogus;
using Bogus.DataSets;

namespace InsConformance.Simulator.People.Generation;

/// <summary>French names of Bogus in the letters of the service: A to Z, hyphen, apostrophe, space. Birth names begin with TEST or HARNAIS: nobody can take them for real.</summary>
internal sealed class NamePool
{
    private const string Accented = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ";
    private const string Plain = "AAACEEEEIIOOUUUY";

    private readonly Randomizer _random;
    private readonly string[] _birthNames;
    private readonly string[] _men;
    private readonly string[] _women;

    public NamePool(Randomizer random)
    {
        _random = random;
        var source = new Name("fr") { Random = random };
        _birthNames = Draw(() => source.LastName());
        _men = Draw(() => source.FirstName(Name.Gender.Male));
        _women = Draw(() => source.FirstName(Name.Gender.Female));
    }

    public string BirthName()
    {
        var (prefix, name) = (_random.ArrayElement(Prefixes), _random.ArrayElement(_birthNames));
        return _random.Bool(0.7f) ? $"{prefix} {name}-{_random.ArrayElement(_birthNames)}" : $"{prefix} {name}";
    }

    /// <summary>One to three different first names.</summary>
    public string GivenNames(string sex)
    {
        var names = sex is "M" ? _men : _women;
        return string.Join(' ', Enumerable.Range(0, _random.Int(1, 3)).Select(_ => _random.ArrayElement(names)).Distinct(StringComparer.Ordinal));
    }

    private static readonly string[] Prefixes = ["TEST", "HARNAIS"];

    private static string[] Draw(Func<string> draw) =>
        Enumerable.Range(0, 600).Select(_ => InLettersOfTheService(draw())).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Null for a name that has other letters still.</summary>
    private static string? InLettersOfTheService(string name)
    {
        var text = new StringBuilder(name.ToUpperInvariant());
        for (var i = 0; i < Accented.Length; i++)
            text.Replace(Accented[i], Plain[i]);
        var plain = text.ToString();
        return plain.All(letter => letter is (>= 'A' and <= 'Z') or '-' or '\'') ? plain : null;
    }
}
