using System.Globalization;
using InsConformance.Identity.Matricules;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People.Generation;

/// <summary>Gives matricules that no real person is expected to have: order numbers 990 to 999 only, each once (choice of the bench).</summary>
internal sealed class MatriculeBook
{
    private const int FirstOrder = 990;
    private const int LastOrder = 999;

    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The next matricule of that stem, or null when the ten are given.</summary>
    /// <param name="sex">First digit.</param>
    /// <param name="year">Two digits of the year.</param>
    /// <param name="month">Month, or the pseudo-month of an incomplete birth certificate.</param>
    /// <param name="place">Code of the birth place (COG).</param>
    public MatriculeParts? Next(int sex, int year, int month, string place)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"{sex}{year % 100:00}{month:00}{place}");
        var order = _given.GetValueOrDefault(stem, FirstOrder);
        if (order > LastOrder)
            return null;
        _given[stem] = order + 1;
        var number = string.Create(CultureInfo.InvariantCulture, $"{stem}{order}");
        return new MatriculeParts(number, MatriculeKey.Of(number));
    }
}
