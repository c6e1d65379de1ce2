namespace InsConformance.Insi.Verification;

/// <summary>One line of a lot.</summary>
/// <param name="Id">Identifier chosen by the caller, given back with the result; lots may hold the same person twice. Null when absent.</param>
/// <param name="Identity">The identity; null when the line holds none.</param>
public sealed record LotItem(string? Id, IdentityToVerify? Identity);
