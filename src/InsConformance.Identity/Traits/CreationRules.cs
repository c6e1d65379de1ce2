using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>The rules about creating an identity.</summary>
public static class CreationRules
{
    /// <summary>No identity without birth name, first birth name, birth date, sex and birth place; no other field may be mandatory.</summary>
    public static RuleReference Mandatory { get; } = new("CREATION-OBLIGATOIRE", Basis.Official, "guide v2, règle 5", "INS 11.1");
}
