using System.Globalization;
using System.Reflection;

namespace InsConformance.Gherkin.Bindings.Values;

/// <summary>Reads a text as a value of a .NET type, in a culture.</summary>
internal sealed class ValueReader(ReadingCulture culture)
{
    private const DateTimeStyles Dates = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;

    /// <summary>Whether texts can be read as that type at all.</summary>
    public static bool CanRead(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) || plain == typeof(object) || plain.IsEnum || IsParsable(plain);
    }

    /// <summary>Reads the text; an empty text is null for a nullable type.</summary>
    public bool TryRead(string text, Type type, out object? value)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            value = null;
            return text.Length == 0 || TryRead(text, underlying, out value);
        }

        value = type switch
        {
            _ when type == typeof(string) || type == typeof(object) => text,
            _ when type == typeof(bool) => YesOrNo(text),
            _ when type == typeof(double) => double.TryParse(text, NumberStyles.Float, culture.Format, out var number) ? number : null,
            _ when type == typeof(float) => float.TryParse(text, NumberStyles.Float, culture.Format, out var number) ? number : null,
            _ when type == typeof(decimal) => decimal.TryParse(text, NumberStyles.Float, culture.Format, out var number) ? number : null,
            _ when type == typeof(DateOnly) => DateOnly.TryParseExact(text, culture.DateFormats, culture.Format, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null,
            _ when type == typeof(DateTime) => DateTime.TryParseExact(text, culture.DateTimeFormats, culture.Format, Dates, out var date) ? date : null,
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.TryParseExact(text, culture.DateTimeFormats, culture.Format, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var date) ? date : null,
            _ when type.IsEnum => EnumMember(text, type),
            _ when IsParsable(type) => Parse(text, type),
            _ => null,
        };
        return value is not null;
    }

    /// <summary>What a text of that type looks like, for people.</summary>
    public string Expectation(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"nothing or {Expectation(underlying)}";
        return type switch
        {
            _ when type == typeof(bool) => $"one of {string.Join(", ", culture.Yes.Concat(culture.No))}",
            _ when type == typeof(double) || type == typeof(float) || type == typeof(decimal) => $"a number such as {12.5m.ToString(culture.Format)}",
            _ when type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset) => $"a date as {string.Join(" or ", culture.DateFormats)}",
            _ when type.IsEnum => $"one of {string.Join(", ", Enum.GetNames(type))}",
            _ when IsWholeNumber(type) => $"a whole number ({type.Name})",
            _ => $"a value of type {type.Name}",
        };
    }

    private static bool IsWholeNumber(Type type) =>
        Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static bool IsParsable(Type type) =>
        type.GetInterfaces().Any(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IParsable<>) && candidate.GenericTypeArguments[0] == type);

    private static object? EnumMember(string text, Type type) =>
        Enum.GetNames(type).FirstOrDefault(name => Folding.SameName(name, text)) is { } found ? Enum.Parse(type, found) : null;

    private static object? ParseAs<T>(string text, CultureInfo format)
        where T : IParsable<T> => T.TryParse(text, format, out var value) ? value : null;

    private object? Parse(string text, Type type) =>
        typeof(ValueReader).GetMethod(nameof(ParseAs), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [text, culture.Format], culture: null);

    private bool? YesOrNo(string text) =>
        culture.Yes.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : culture.No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
        : null;
}
