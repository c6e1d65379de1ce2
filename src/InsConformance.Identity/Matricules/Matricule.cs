using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Matricules;

/// <summary>
/// « Matricule INS » : the NIR or NIA of a person, 13 characters and a key of 2, e.g. <c>297022A020778</c> <c>78</c>.
/// Nothing in the digits tells a NIR from a NIA: only the OID does (<see cref="Ins"/>).
/// </summary>
/// <remarks>
/// The structure is guaranteed; the key is not, because official samples carry wrong ones: it is reported
/// by <see cref="KeyRefusal"/>. Immutable and safe to share between threads.
/// </remarks>
public sealed record Matricule
{
    /// <summary>Number of characters of a matricule with its key.</summary>
    public const int Length = 15;

    internal Matricule(string value) => Value = value;

    /// <summary>The 15 characters: the form that HL7, CDA and the datamatrix carry.</summary>
    public string Value { get; }

    /// <summary>The 13 characters without the key.</summary>
    public string Number => Value[..MatriculeKey.NumberLength];

    /// <summary>The 2 digits of the key as received, right or wrong.</summary>
    public string Key => Value[MatriculeKey.NumberLength..];

    /// <summary>The key that the number calls for.</summary>
    public string ExpectedKey => MatriculeKey.Of(Value.AsSpan(0, MatriculeKey.NumberLength));

    /// <summary>Whether the key received is the key expected.</summary>
    public bool IsKeyValid => KeyDigits == MatriculeKey.Compute(Value.AsSpan(0, MatriculeKey.NumberLength));

    /// <summary>What to report of a wrong key; null when the key is right.</summary>
    public Refusal? KeyRefusal => IsKeyValid ? null : Refusal.Of(
        IdentityField.Matricule,
        MatriculeRules.Key,
        $"la clé « {Key} » ne correspond pas au numéro « {Number} », dont la clé est « {ExpectedKey} » ; l'un des 15 caractères est faux.",
        position: MatriculeKey.NumberLength + 1);

    /// <summary>Display form « S AA MM DD CCC OOO KK », e.g. « 2 77 01 01 154 003 29 ».</summary>
    public string Display => string.Create(Length + 6, Value, static (display, value) =>
    {
        ReadOnlySpan<int> groupStarts = [1, 3, 5, 7, 10, 13];
        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (groupStarts.Contains(i)) display[written++] = ' ';
            display[written++] = value[i];
        }
    });

    private int KeyDigits => (Value[13] - '0') * 10 + (Value[14] - '0');

    /// <summary>
    /// Reads a matricule as systems write it: exactly 15 characters, nothing trimmed, nothing mended.
    /// What a person types goes through <see cref="MatriculeEntry"/>.
    /// </summary>
    /// <param name="text">The 15 characters.</param>
    /// <param name="matricule">The matricule, whose key may be wrong.</param>
    /// <param name="refusal">The first defect of the structure.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out Matricule? matricule,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = MatriculeStructure.Examine(text);
        matricule = refusal is null ? new Matricule(text!) : null;
        return refusal is null;
    }

    /// <summary>Reads a matricule known to be well formed, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">The structure is wrong; the message is that of the refusal.</exception>
    public static Matricule Parse(string text) =>
        TryParse(text, out var matricule, out var refusal) ? matricule : throw new FormatException(refusal.Message);

    /// <summary>The 15 characters.</summary>
    public override string ToString() => Value;
}
