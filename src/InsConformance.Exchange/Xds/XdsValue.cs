namespace InsConformance.Exchange.Xds;

/// <summary>A value of the metadata as received.</summary>
/// <param name="text">The text; null when the attribute that should hold it is not there.</param>
/// <param name="path">Finds the XPath of what holds it: asked for a finding only, because it counts the siblings.</param>
public sealed class XdsValue(string? text, Func<string> path)
{
    /// <summary>The text; null when the attribute that should hold it is not there.</summary>
    public string? Text => text;

    /// <summary>XPath of what holds it.</summary>
    public string Path => path();

    /// <summary>A part of the text, at the same place.</summary>
    public XdsValue Part(string? part) => new(part, path);
}
