namespace InsConformance.Exchange.Xds;

/// <summary>A value of the metadata as received.</summary>
/// <param name="Text">The text; null when it should be there and is not.</param>
/// <param name="Path">XPath of what holds it.</param>
public sealed record XdsValue(string? Text, string Path);
