using System.Text;
using System.Text.RegularExpressions;

namespace InsConformance.Exchange.Mssante;

/// <summary>The header fields of a MIME entity (RFC 5322, RFC 2045), unfolded; names compare without case. Nothing else is decoded.</summary>
internal sealed partial class MimeHeaders
{
    private const int LongestValue = 4096;
    private const int MaxFields = 10_000;

    private readonly List<(string Name, string Value)> _fields = [];

    /// <summary>Reads the fields up to the blank line that ends them.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="body">What follows; the whole entity when it begins with no header field.</param>
    public static MimeHeaders Read(ReadOnlyMemory<byte> entity, out ReadOnlyMemory<byte> body)
    {
        var headers = new MimeHeaders();
        body = entity;
        while (!body.IsEmpty && headers._fields.Count < MaxFields)
        {
            var end = body.Span.IndexOf((byte)'\n');
            var line = (end < 0 ? body : body[..end]).Span.TrimEnd((byte)'\r');
            if (!line.IsEmpty && !headers.TryAdd(line))
                break;
            body = end < 0 ? default : body[(end + 1)..];
            if (line.IsEmpty)
                break;
        }

        return headers;
    }

    /// <summary>Whether there is no field.</summary>
    public bool IsEmpty => _fields.Count == 0;

    /// <summary>The first field of that name; null when there is none.</summary>
    public string? this[string name] => All(name).FirstOrDefault();

    /// <summary>Every field of that name.</summary>
    public IEnumerable<string> All(string name) => _fields.Where(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value);

    /// <summary>A parameter of a field, « boundary » of Content-Type; null when there is none.</summary>
    public string? Parameter(string field, string name) => this[field] is not { } value
        ? null
        : Parameters().Matches(value)
            .Where(match => string.Equals(match.Groups["name"].Value, name, StringComparison.OrdinalIgnoreCase))
            .Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value)
            .FirstOrDefault();

    /// <summary>Adds a line: a field, or what goes on with the one before; false for anything else.</summary>
    private bool TryAdd(ReadOnlySpan<byte> line)
    {
        var text = Encoding.Latin1.GetString(line[..Math.Min(line.Length, LongestValue)]);
        if (text[0] is ' ' or '\t')
        {
            if (_fields.Count == 0)
                return false;
            var (name, value) = _fields[^1];
            if (value.Length < LongestValue)
                _fields[^1] = (name, value + ' ' + text.Trim());
            return true;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || text.AsSpan(0, colon).ContainsAnyExceptInRange('!', '~'))
            return false;
        _fields.Add((text[..colon], text[(colon + 1)..].Trim()));
        return true;
    }

    [GeneratedRegex(@";\s*(?<name>[A-Za-z0-9*'-]+)\s*=\s*(?:""(?<quoted>[^""]*)""|(?<bare>[^;\s""]*))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameters();
}
