using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Decision;

/// <summary>A French text that a product shows, or that INSi returns, exactly as it was printed, with what it rests on.</summary>
/// <param name="Reference">Code, basis and sources.</param>
/// <param name="Text">The text; « %s » stands for what the case fills in.</param>
public sealed record InsiMessage(RuleReference Reference, string Text)
{
    /// <summary>The text, its « %s » filled in.</summary>
    public string With(string value) => Text.Replace("%s", value, StringComparison.Ordinal);
}
