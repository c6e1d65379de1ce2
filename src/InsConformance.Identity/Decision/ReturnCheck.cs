using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>One quality check of an INSi return. <see cref="ReturnChecks"/> holds them in order.</summary>
/// <param name="Reference">Code, basis and sources.</param>
/// <param name="Defect">What it finds.</param>
/// <param name="Text">What it demands, in French.</param>
public sealed record ReturnCheck(RuleReference Reference, InsiReturnDefect Defect, string Text)
{
    /// <summary>Stable code, R1 to R8.</summary>
    public string Id => Reference.Id;
}
