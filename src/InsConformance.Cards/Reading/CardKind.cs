namespace InsConformance.Cards.Reading;

/// <summary>What a card is, as far as its answer to reset tells (list of pcsc-tools).</summary>
public enum CardKind
{
    /// <summary>Neither a Vitale nor a CPx.</summary>
    Unknown,

    /// <summary>Carte Vitale 2.</summary>
    Vitale2,

    /// <summary>Carte Vitale 1: no ISO file system, cannot be read here.</summary>
    Vitale1,

    /// <summary>CPS3, CPF3, CPE3 or CPA3 through its contacts.</summary>
    Cps3,

    /// <summary>CPS3 without contact.</summary>
    Cps3Contactless,

    /// <summary>CPS2ter.</summary>
    Cps2Ter,

    /// <summary>CPS4.</summary>
    Cps4,
}
