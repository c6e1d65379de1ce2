namespace InsConformance.Identity.Trust;

/// <summary>Version of the « guide d'implémentation de l'INS dans les logiciels » whose rules apply where they differ.</summary>
public enum GuideVersion
{
    /// <summary>Version 2.0, annexed to the arrêté of 27 May 2021: « règles 1 à 57 ».</summary>
    V2,

    /// <summary>Version 3.0, annexed to the arrêté of 13 December 2024: codes EXI and RECO.</summary>
    V3,
}
