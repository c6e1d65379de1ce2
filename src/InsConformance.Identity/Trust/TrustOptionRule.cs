using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>One open point of the machine, as a user reads it. <see cref="TrustOptionRules"/> holds the table.</summary>
public sealed record TrustOptionRule : TrustRule
{
    internal TrustOptionRule(
        string id, string setting, string question, string @default, string alternative, Basis basis, params string[] sources)
        : base(new RuleReference(id, basis, sources), question)
    {
        Setting = setting;
        Default = @default;
        Alternative = alternative;
    }

    /// <summary>Name of the property of the options that sets it.</summary>
    public string Setting { get; }

    /// <summary>What the bench does unless told otherwise, in French.</summary>
    public string Default { get; }

    /// <summary>What the other setting does, in French.</summary>
    public string Alternative { get; }
}
