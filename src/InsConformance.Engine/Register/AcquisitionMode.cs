namespace InsConformance.Engine.Register;

/// <summary>« Mode d'obtention » of the strict traits (IHE PAM France, ZFD-5).</summary>
public enum AcquisitionMode
{
    /// <summary>« Saisie manuelle » (SM).</summary>
    Typed,

    /// <summary>« Carte Vitale » (CV).</summary>
    Vitale,

    /// <summary>« Téléservice INSi » (INSI).</summary>
    Insi,

    /// <summary>« Application Carte Vitale » (AV, added by FR Core; not in ZFD-5).</summary>
    VitaleApp,

    /// <summary>Received from another software.</summary>
    Received,
}
