using System.Globalization;

namespace InsConformance.Insi.Wire;

/// <summary>
/// One XML element exactly as it was received: what an auditor needs to say where a departure is, and to prove it.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class WireElement
{
    private string _source = "";

    internal WireElement(WireElement? parent, string prefix, string @namespace, string localName, int line, int column)
    {
        Parent = parent;
        Prefix = prefix;
        Namespace = @namespace;
        LocalName = localName;
        Line = line;
        Column = column;
    }

    /// <summary>The enclosing element; null for the root.</summary>
    public WireElement? Parent { get; }

    /// <summary>Prefix as written; it has no meaning and is kept as evidence only.</summary>
    public string Prefix { get; }

    /// <summary>Namespace name; empty when the element is in no namespace.</summary>
    public string Namespace { get; }

    /// <summary>Local name.</summary>
    public string LocalName { get; }

    /// <summary>Line of the start tag, from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the element name in the start tag, in characters, from 1.</summary>
    public int Column { get; }

    /// <summary>Attributes in document order, without the namespace declarations.</summary>
    public IReadOnlyList<AttributeValue> Attributes { get; internal set; } = [];

    /// <summary>Child elements in document order.</summary>
    public IReadOnlyList<WireElement> Children { get; internal set; } = [];

    /// <summary>Comments directly inside the element, in document order.</summary>
    public IReadOnlyList<string> Comments { get; internal set; } = [];

    /// <summary>Text directly inside the element, white space included; empty when there is none.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>Where the element stands in the decoded message, from its first to its last angle bracket, in characters; a byte order mark does not count.</summary>
    public Range Extent { get; private set; }

    /// <summary>The source text of <see cref="Extent"/>, character for character.</summary>
    public string RawXml => _source[Extent];

    /// <summary>
    /// Path of local names from below the envelope, as findings print it: <c>Header/ContexteLPS/LPS/Nom</c>;
    /// an element that has namesakes among its siblings carries its rank: <c>Body/RECSANSVITALE/Prenom[2]</c>.
    /// </summary>
    public string Path => Parent switch
    {
        null => LocalName,
        { Parent: null } => Step,
        _ => $"{Parent.Path}/{Step}",
    };

    /// <summary>Tells whether this is the element of that name.</summary>
    public bool Is(string @namespace, string localName)
        => string.Equals(LocalName, localName, StringComparison.Ordinal) && string.Equals(Namespace, @namespace, StringComparison.Ordinal);

    /// <summary>The first child of that name, or null.</summary>
    public WireElement? Child(string @namespace, string localName)
    {
        foreach (var child in Children)
        {
            if (child.Is(@namespace, localName))
                return child;
        }

        return null;
    }

    /// <summary>The value of the unqualified attribute of that name, or null when absent.</summary>
    public string? Attribute(string localName)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Namespace.Length == 0 && string.Equals(attribute.LocalName, localName, StringComparison.Ordinal))
                return attribute.Value;
        }

        return null;
    }

    /// <summary>
    /// The element at a path of local names below this one, in whatever namespace, or null.
    /// The format is the one of <see cref="Path"/>; a step without a rank means the first.
    /// </summary>
    public WireElement? Find(string path)
    {
        var current = this;
        foreach (var step in path.Split('/'))
        {
            current = current.Descend(step);
            if (current is null)
                return null;
        }

        return current;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Path} ({Line}:{Column})";

    internal void SetSource(string source, int start, int end) => (_source, Extent) = (source, start..end);

    private string Step
    {
        get
        {
            var (rank, namesakes) = (0, 0);
            foreach (var sibling in Parent!.Children)
            {
                if (!string.Equals(sibling.LocalName, LocalName, StringComparison.Ordinal))
                    continue;
                namesakes++;
                if (ReferenceEquals(sibling, this))
                    rank = namesakes;
            }

            return namesakes < 2 ? LocalName : string.Create(CultureInfo.InvariantCulture, $"{LocalName}[{rank}]");
        }
    }

    private WireElement? Descend(string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? step : step[..bracket];
        var rank = bracket < 0 ? 1 : int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture);
        return Children
            .Where(child => string.Equals(child.LocalName, name, StringComparison.Ordinal))
            .ElementAtOrDefault(rank - 1);
    }
}
