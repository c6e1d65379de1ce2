namespace InsConformance.Cards.Cps.Structure;

/// <summary>Who reads and writes a data object of the CPS3 (Cryptolib CPS, external specifications).</summary>
public enum CpsDataAccess
{
    /// <summary>Everybody reads.</summary>
    Free,

    /// <summary>Everybody reads, the holder of the PIN writes: « CPS_DATA ».</summary>
    Modifiable,

    /// <summary>The holder of the PIN reads: the activities.</summary>
    AfterPin,
}
