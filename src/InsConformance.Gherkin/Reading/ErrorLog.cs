using System.Globalization;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Reading;

/// <summary>The errors of one file. Like the official reader, it says each once and gives up at the eleventh.</summary>
internal sealed class ErrorLog(string uri)
{
    private const int Limit = 11;

    private readonly List<ParseError> _errors = [];

    public IReadOnlyList<ParseError> Errors => _errors;

    /// <summary>Whether reading must stop here.</summary>
    public bool IsFull => _errors.Count >= Limit;

    public void Add(Location place, string message) => Add(place, message, place.Column);

    /// <summary>Adds an error whose text names another column than its place does.</summary>
    public void Add(Location place, string message, int? columnSaid)
    {
        var placed = string.Create(CultureInfo.InvariantCulture, $"({place.Line}:{columnSaid ?? 0}): {message}");
        if (!IsFull && !_errors.Exists(error => string.Equals(error.Message, placed, StringComparison.Ordinal)))
            _errors.Add(new ParseError(new SourceReference(uri, Location: place), placed));
    }
}
