using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// A name or given name in its stored form (guide v2 règle 1, INS 1.2): capitals A–Z, hyphens, apostrophes and single inner spaces,
/// with at least one letter. Two stored names are equal when every character is.
/// </summary>
public sealed record StoredName
{
    internal StoredName(string value) => Value = value;

    /// <summary>The name, e.g. « D'ARTAGNAN DE L'HERAULT ».</summary>
    public string Value { get; }

    /// <summary>
    /// Reads a name that another system sent: accepted only if it is in stored form as it came, never mended.
    /// What a person types goes through <see cref="StorageForm"/>.
    /// </summary>
    /// <param name="field">The field that holds the name, for the message.</param>
    /// <param name="text">The name as received.</param>
    /// <param name="name">The same characters.</param>
    /// <param name="refusal">The first departure from the stored form.</param>
    public static bool TryParse(
        IdentityField field,
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out StoredName? name,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        var departure = StorageForm.IndexOfDeparture(text);
        refusal = departure switch
        {
            null => null,
            { } index when index == (text ?? "").Length => NameRefusals.Absence(field),
            { } index => NameRefusals.NotStored(field, text!, index),
        };
        name = refusal is null ? new StoredName(text!) : null;
        return name is not null;
    }

    /// <summary>Reads a name known to be in stored form, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">It is not; the message is that of the refusal.</exception>
    public static StoredName Parse(string text) =>
        TryParse(IdentityField.BirthName, text, out var name, out var refusal) ? name : throw new FormatException(refusal.Message);

    /// <summary>The name itself.</summary>
    public override string ToString() => Value;
}
