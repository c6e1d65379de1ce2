using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// « Code lieu de naissance » : the INSEE code (code officiel géographique, COG) of the commune, or of the country for a birth abroad;
/// 99999 when unknown. Never a postal code. The code need not exist today: INSi returns historical ones.
/// </summary>
public sealed record BirthPlace
{
    private const int Length = 5;
    private const string UnknownCode = "99999";

    private BirthPlace(string code) => Code = code;

    /// <summary>« Lieu inconnu », 99999, which allows creating an identity (guide v2 règle 5, INS 11).</summary>
    public static BirthPlace Unknown { get; } = new(UnknownCode);

    /// <summary>The five characters, e.g. « 63220 », « 2A020 », « 99351 ».</summary>
    public string Code { get; }

    /// <summary>What the code designates.</summary>
    public BirthPlaceKind Kind => Code switch
    {
        UnknownCode => BirthPlaceKind.Unknown,
        ['9', '9', ..] => BirthPlaceKind.ForeignCountry,
        ['9', '7' or '8', ..] => BirthPlaceKind.Overseas,
        _ => BirthPlaceKind.Commune,
    };

    /// <summary>
    /// The warning that a code of Corsica from before 1976 (20xxx, still in the CNDA batch samples) calls for; null otherwise.
    /// </summary>
    public Warning? LegacyWarning => !IsLegacyCorsica ? null : Warning.Of(
        [IdentityField.BirthPlace],
        BirthPlaceRules.LegacyCorsica,
        $"« {Code} » est un code de la Corse d'avant 1976 ; le code actuel commence par 2A ou 2B.");

    /// <summary>Whether the code is one of Corsica from before 1976.</summary>
    public bool IsLegacyCorsica => Code is ['2', '0', ..];

    /// <summary>Reads a code exactly: five characters, capitals.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out BirthPlace? place, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = Examine(text);
        place = refusal is null ? new BirthPlace(text!) : null;
        return place is not null;
    }

    /// <summary>Reads a code known to be well formed, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">It is not; the message is that of the refusal.</exception>
    public static BirthPlace Parse(string text) =>
        TryParse(text, out var place, out var refusal) ? place : throw new FormatException(refusal.Message);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static Refusal? Examine(string? text)
    {
        if (text is not { Length: Length })
            return Refused(BirthPlaceRules.Form, $"{Plural.Count(text?.Length ?? 0, "caractère reçu")}, 5 attendus");

        for (var i = 0; i < text.Length; i++)
        {
            var isCorsicanLetter = i == 1 && text[0] == '2' && text[1] is 'A' or 'B';
            if (char.IsAsciiDigit(text[i]) || isCorsicanLetter) continue;
            var character = CharacterDescription.At(text, i);
            return Refused(
                BirthPlaceRules.Form,
                string.Create(CultureInfo.InvariantCulture, $"caractère {CharacterDescription.Describe(character)} refusé en position {i + 1}"),
                character,
                i + 1);
        }

        return HasKnownBeginning(text) ? null : Refused(
            BirthPlaceRules.Beginning, $"« {text[..3]} » ne commence aucun code de commune ni de pays", text[..3], 1);
    }

    private static bool HasKnownBeginning(ReadOnlySpan<char> code) => code switch
    {
        ['0', '0', ..] => false,
        ['9', '6', ..] => false,
        ['9', '7', var third, ..] => third is >= '1' and <= '8',
        ['9', '8', var third, ..] => third is >= '4',
        _ => true,
    };

    // Editors report that the postal code is what people type instead: say so at once.
    private static Refusal Refused(RuleReference rule, string explanation, string? character = null, int? position = null) => Refusal.Of(
        IdentityField.BirthPlace,
        rule,
        $"{explanation} ; attendu le code INSEE (COG) de la commune ou du pays, ou 99999, et non le code postal.",
        character,
        position);
}
