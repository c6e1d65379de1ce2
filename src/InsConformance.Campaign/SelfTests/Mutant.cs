using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.SelfTests;

/// <summary>Mutant : the reference engine with one thing broken.</summary>
/// <param name="Id">Stable identifier: of the rule of the engine that is switched off, or of the careless call.</param>
/// <param name="Statement">What the sound engine does, in French.</param>
/// <param name="Requirements">The requirements that a check must name when it kills the mutant.</param>
/// <param name="Attach">Attaches it.</param>
public sealed record Mutant(string Id, string Statement, IReadOnlyList<string> Requirements, Func<TimeProvider, ISutAttachment> Attach);
