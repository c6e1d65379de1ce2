namespace InsConformance.Engine.Journal;

/// <summary>« Modalité » of a call to the INSi téléservice (INS 37).</summary>
public enum CallModality
{
    /// <summary>« Traits d'identité » (WS_INS2).</summary>
    Traits,

    /// <summary>« Carte Vitale » (WS_INS1).</summary>
    Vitale,

    /// <summary>« Vérification unitaire » (WS_INS3).</summary>
    Verification,

    /// <summary>« Vérification par lot » (WS_INS4, WS_INS5).</summary>
    Lot,
}
