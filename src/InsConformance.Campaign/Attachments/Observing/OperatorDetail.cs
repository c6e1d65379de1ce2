namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>One thing to type, to choose or to know.</summary>
/// <param name="Label">What it is, in French: « nom de naissance ».</param>
/// <param name="Value">Its value, exactly as it must be typed.</param>
public sealed record OperatorDetail(string Label, string Value);
