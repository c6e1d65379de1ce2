namespace InsConformance.Campaign.Cards;

/// <summary>The two readers of a workstation in card mode.</summary>
public enum CardPlace
{
    /// <summary>« Lecteur du professionnel »: CPx.</summary>
    Professional,

    /// <summary>« Lecteur Vitale ».</summary>
    Vitale,
}
