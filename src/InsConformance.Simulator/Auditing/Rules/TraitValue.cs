namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>One value of a request, and where it stands.</summary>
/// <param name="Path">Path in the message.</param>
/// <param name="Text">The value; null when the element is absent.</param>
internal sealed record TraitValue(string Path, string? Text);
