namespace InsConformance.Cards.Images;

/// <summary>« Type de produit » of a CPx card.</summary>
public enum CpxProduct
{
    /// <summary>« Carte de professionnel de santé ».</summary>
    Cps,

    /// <summary>« Carte de professionnel en formation ».</summary>
    Cpf,

    /// <summary>« Carte de personnel d'établissement ».</summary>
    Cpe,

    /// <summary>« Carte de personnel autorisé ».</summary>
    Cpa,
}
