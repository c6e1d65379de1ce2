using System.Globalization;

namespace InsConformance.Gherkin.Bindings.Values;

/// <summary>
/// How the numbers, dates and yes/no words of a feature are written. Built from explicit formats: the process has no culture data.
/// Dates are accepted in ISO 8601 in every culture.
/// </summary>
internal sealed class ReadingCulture
{
    private ReadingCulture(CultureInfo format, string[] dateFormats, string[] yes, string[] no)
    {
        Format = format;
        DateFormats = dateFormats;
        DateTimeFormats = [.. dateFormats.SelectMany(date => new[] { date, $"{date} HH:mm", $"{date} HH:mm:ss", $"{date}'T'HH:mm", $"{date}'T'HH:mm:ss.FFFFFFFK" })];
        Yes = yes;
        No = no;
    }

    /// <summary>Decimal point, ISO dates.</summary>
    public static ReadingCulture Invariant { get; } = new(CultureInfo.InvariantCulture, ["yyyy-MM-dd"], ["true", "yes"], ["false", "no"]);

    /// <summary>Decimal comma, dates JJ/MM/AAAA or ISO.</summary>
    public static ReadingCulture French { get; } =
        new(FrenchFormat(), ["dd/MM/yyyy", "yyyy-MM-dd"], ["true", "oui", "vrai"], ["false", "non", "faux"]);

    /// <summary>Format of numbers.</summary>
    public CultureInfo Format { get; }

    /// <summary>Formats of dates.</summary>
    public string[] DateFormats { get; }

    /// <summary>Formats of a date with or without its time.</summary>
    public string[] DateTimeFormats { get; }

    /// <summary>Words for true.</summary>
    public IReadOnlyList<string> Yes { get; }

    /// <summary>Words for false.</summary>
    public IReadOnlyList<string> No { get; }

    /// <summary>The culture of a language (<c>fr</c>) or a culture name (<c>fr-FR</c>); invariant unless French.</summary>
    public static ReadingCulture Of(string language) =>
        language.Equals("fr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase) ? French : Invariant;

    private static CultureInfo FrenchFormat()
    {
        var format = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        format.NumberFormat.NumberDecimalSeparator = ",";
        format.NumberFormat.NumberGroupSeparator = "\u202f";
        format.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        format.DateTimeFormat.ShortTimePattern = "HH:mm";
        format.DateTimeFormat.LongTimePattern = "HH:mm:ss";
        return CultureInfo.ReadOnly(format);
    }
}
