using System.Collections.Immutable;

namespace InsConformance.Engine.Register;

/// <summary>The fields that a user typed again in an identity; the others stay as they are.</summary>
public sealed record IdentityEdit
{
    /// <summary>An edit of one field.</summary>
    public static IdentityEdit Of(RecordField field, string? value) =>
        new() { Values = ImmutableSortedDictionary<RecordField, string?>.Empty.Add(field, value) };

    /// <summary>The value typed in each field; null or blank empties a field that may be empty.</summary>
    public ImmutableSortedDictionary<RecordField, string?> Values { get; init; } = ImmutableSortedDictionary<RecordField, string?>.Empty;

    /// <summary>What is known of the birth date, when it is replaced by an incomplete one.</summary>
    public KnownBirthDate? IncompleteBirthDate { get; init; }

    /// <summary>
    /// The version of the identity that the user had before him; when given, an identity changed meanwhile is not overwritten.
    /// </summary>
    public long? ExpectedVersion { get; init; }
}
