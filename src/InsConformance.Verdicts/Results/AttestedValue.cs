namespace InsConformance.Verdicts.Results;

/// <summary>One thing that a person read in the software.</summary>
/// <param name="Label">What was asked, in French: « statut de confiance ».</param>
/// <param name="Value">What the person answered; lines are separated by a line feed.</param>
public sealed record AttestedValue(string Label, string Value);
