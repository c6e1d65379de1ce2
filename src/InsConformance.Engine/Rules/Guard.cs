using InsConformance.Engine.Results;

namespace InsConformance.Engine.Rules;

/// <summary>One rule as a check: what it objects to in the subject, or nothing.</summary>
/// <param name="Rule">The rule; when it is switched off the check is not made.</param>
/// <param name="Objection">Returns what is wrong, or null.</param>
internal sealed record Guard<T>(EngineRule Rule, Func<T, Objection?> Objection);
