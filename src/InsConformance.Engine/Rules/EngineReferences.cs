using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Rules;

/// <summary>References of the refusals that no requirement asks for, because nothing could be done otherwise.</summary>
internal static class EngineReferences
{
    /// <summary>What the action is about must exist.</summary>
    public static RuleReference Known { get; } =
        new("OBJET-CONNU", Basis.Inferred, "choix du banc : aucune action n'est ignorée en silence");

    /// <summary>A return of INSi is judged on the identity as it was when INSi was called.</summary>
    public static RuleReference SameIdentity { get; } =
        new("RETOUR-A-JOUR", Basis.Inferred, "choix du banc : la comparaison montrée à l'utilisateur doit être celle qu'il accepte");
}
