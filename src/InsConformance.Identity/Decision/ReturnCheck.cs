using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>One quality check of an INSi return. <see cref="ReturnChecks"/> holds them in order.</summary>
/// <param name="Reference">Code, basis and sources.</param>
/// <param name="Defect">What it finds.</param>
/// <param name="Text">What it demands, a French sentence.</param>
/// <param name="Finding">What is said of a return that fails it, in French, without capital nor full stop.</param>
public sealed record ReturnCheck(RuleReference Reference, InsiReturnDefect Defect, string Text, string Finding)
{
    /// <summary>Stable code, R1 to R8.</summary>
    public string Id => Reference.Id;
}
