namespace InsConformance.Exchange.Fhir.Resources;

/// <summary>
/// An element of a FHIR resource as received, the same whether it came in JSON or in XML: its name, its value as written when it is a
/// primitive, its children in their order. Nothing is typed, defaulted nor mended. Immutable once read.
/// </summary>
public sealed class FhirElement
{
    private readonly FhirElement? _parent;
    private readonly int _index;
    private readonly List<FhirElement> _children = [];

    private FhirElement(FhirElement? parent, string name, int index) => (_parent, Name, _index) = (parent, name, index);

    /// <summary>Name in the resource, <c>identifier</c>, <c>valueCoding</c>; the type for a resource at the root.</summary>
    public string Name { get; }

    /// <summary>Text of a primitive as received; null for an element that has none.</summary>
    public string? Value { get; internal set; }

    /// <summary>Whether JSON wrote the value as a string. XML writes nothing else.</summary>
    public bool IsText { get; internal set; } = true;

    /// <summary>Type of the resource that starts here, <c>Patient</c>; null elsewhere.</summary>
    public string? ResourceType { get; internal set; }

    /// <summary>Children, those of an array one after the other.</summary>
    public IReadOnlyList<FhirElement> Children => _children;

    /// <summary>Where it is, in FHIRPath: <c>Patient.identifier[0].system</c>.</summary>
    public string Path
    {
        get
        {
            var own = _index < 0 ? Name : $"{Name}[{_index}]";
            return _parent is null ? own : $"{_parent.Path}.{own}";
        }
    }

    /// <summary>Where a child that is missing should be.</summary>
    public string PathOf(string name) => $"{Path}.{name}";

    /// <summary>The children of a name.</summary>
    public IEnumerable<FhirElement> All(string name) => _children.Where(child => string.Equals(child.Name, name, StringComparison.Ordinal));

    /// <summary>The first child of a name.</summary>
    public FhirElement? First(string name) => All(name).FirstOrDefault();

    /// <summary>The value of the first child of a name; null when there is none.</summary>
    public string? Text(string name) => First(name)?.Value;

    /// <summary>The extensions of a URL.</summary>
    public IEnumerable<FhirElement> Extensions(string url) =>
        All("extension").Where(extension => string.Equals(extension.Text("url"), url, StringComparison.Ordinal));

    /// <summary>The <c>value[x]</c> of an extension, whatever its type.</summary>
    public IEnumerable<FhirElement> ExtensionValues() =>
        _children.Where(child => child.Name.StartsWith("value", StringComparison.Ordinal) && child.Name.Length > 5 && char.IsAsciiLetterUpper(child.Name[5]));

    /// <summary>The element and all those below it, parents first.</summary>
    public IEnumerable<FhirElement> WithDescendants()
    {
        var left = new Stack<FhirElement>([this]);
        while (left.TryPop(out var element))
        {
            yield return element;
            for (var i = element._children.Count - 1; i >= 0; i--)
                left.Push(element._children[i]);
        }
    }

    /// <summary>Path and value.</summary>
    public override string ToString() => Value is null ? Path : $"{Path} = {Value}";

    internal static FhirElement Root(string type) => new(null, type, -1) { ResourceType = type };

    /// <summary>A resource that holds nothing but the request of one search.</summary>
    internal static FhirElement Request(string url)
    {
        var root = Root("GET");
        root.Add("request").Add("url").Value = url;
        return root;
    }

    internal FhirElement Add(string name, int index = -1)
    {
        var child = new FhirElement(this, name, index);
        _children.Add(child);
        return child;
    }
}
