using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Journal;

/// <summary>
/// Masquage : hides the matricules of people who are not test people in whatever leaves the memory of the simulator. The first digit and the length stay, so that a
/// wrong length can still be seen: <c>1*************</c>.
/// </summary>
/// <remarks>
/// Left in clear: the matricules of the people of the directory, and those that stand in the same message with a test or demonstration OID. Hidden: every run of 13 or
/// 15 characters of the shape of a matricule, spaced or not, wherever it stands, and every digit of the elements that hold a matricule, whatever their length. The
/// shape, the list of elements and the OID rule are choices of this bench; keys that stand alone, names and dates are left. An organisation whose identifier has 15
/// digits is told apart by the certificate that names it.
/// </remarks>
public sealed partial class Masking
{
    private const char Mask = '*';

    private readonly FrozenSet<string> _known;

    /// <summary>Masking that leaves the people of a directory in clear.</summary>
    public Masking(PeopleDirectory people)
    {
        ArgumentNullException.ThrowIfNull(people);
        _known = people.All.SelectMany(Numbers).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Masks a text: a message, a sentence, a header.</summary>
    /// <param name="text">The text.</param>
    /// <param name="organisation">Identifier of the organisation of the caller, never masked; null when it is not known.</param>
    public string Text(string text, string? organisation = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var declared = TestNumbers(text);
        var elements = MatriculeElement().Replace(text, found => found.Groups["tag"].Value + Judge(found.Groups["value"].Value));
        return MatriculeShape().Replace(elements, found => Judge(found.Value));

        string Judge(string value) => IsClear(value) ? value : Hide(value);

        bool IsClear(string value)
        {
            var compact = value.Trim().Replace(" ", "", StringComparison.Ordinal);
            return string.Equals(compact, organisation, StringComparison.Ordinal)
                || (compact.Length is 13 or 15 && (_known.Contains(compact[..13]) || declared.Contains(compact[..13])));
        }
    }

    /// <summary>Masks a message; its other bytes are untouched, its length too.</summary>
    /// <param name="bytes">The message.</param>
    /// <param name="encoding">Encoding it was read with, IANA name; null when it could not be read: it is then guessed from the zeros of UTF-16.</param>
    /// <param name="organisation">Identifier of the organisation of the caller, never masked.</param>
    public ReadOnlyMemory<byte> Message(ReadOnlyMemory<byte> bytes, string? encoding = null, string? organisation = null)
    {
        // Every byte is a character of Latin-1, and every encoding but UTF-16 writes digits as ASCII does: the other bytes go through unchanged.
        var decoder = Wide(bytes.Span, encoding) ?? Encoding.Latin1;
        var text = decoder.GetString(bytes.Span);
        var masked = Text(text, organisation);
        return string.Equals(masked, text, StringComparison.Ordinal) ? bytes : decoder.GetBytes(masked);
    }

    /// <summary>UTF-16 of either order, or null.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes, string? encoding) => (encoding ?? Guess(bytes)) switch
    {
        "utf-16" => Encoding.Unicode,
        "utf-16BE" => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static string? Guess(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => "utf-16",
        [0xFE, 0xFF, ..] or [0, not 0, ..] => "utf-16BE",
        _ => null,
    };

    /// <summary>The matricules that are followed by a test or demonstration OID before the next matricule.</summary>
    private static HashSet<string> TestNumbers(string text)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        string? last = null;
        foreach (Match found in NumberOrOid().Matches(text))
        {
            var value = found.Groups["value"].Value.Trim();
            if (!found.Groups["oid"].Success)
                last = value;
            else if (last is not null && value is "1.2.250.1.213.1.4.10" or "1.2.250.1.213.1.4.11")
                numbers.Add(last.Length > 13 ? last[..13] : last);
        }

        return numbers;
    }

    private static string Hide(string value)
    {
        var hidden = value.ToCharArray();
        var first = Array.FindIndex(hidden, char.IsAsciiDigit);
        for (var at = first + 1; at < hidden.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(hidden[at]))
                hidden[at] = Mask;
        }

        return new string(hidden);
    }

    private static IEnumerable<string> Numbers(TestPerson person) =>
        person.History.Append(person.Active).Select(entry => entry?.Matricule?.Number).Append(person.Card.PolicyHolder).OfType<string>();

    /// <summary>S AA MM DD CCC OOO KK, the key and the spaces optional, A or B for Corsica.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9] ?[0-9]{2} ?[0-9]{2} ?[0-9][0-9AB] ?[0-9]{3} ?[0-9]{3}( ?[0-9]{2})?(?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MatriculeShape();

    [GeneratedRegex(@"(?<tag><([\w.-]+:)?(NumIdentifiant|Num|Nir|NIR)(\s[^<>]*)?>)(?<value>[^<]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MatriculeElement();

    [GeneratedRegex(@"<([\w.-]+:)?(NumIdentifiant|(?<oid>OID))(\s[^<>]*)?>(?<value>[^<]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumberOrOid();
}
