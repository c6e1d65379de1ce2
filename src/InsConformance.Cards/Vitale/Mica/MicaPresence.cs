namespace InsConformance.Cards.Vitale.Mica;

/// <summary>State given by <c>MICA_ControlePresenceCarteVitale</c> (sample kit of GIE SESAM-Vitale): the values are those of the API.</summary>
public enum MicaPresence
{
    /// <summary>A card is there, and no serial number was given to compare with.</summary>
    Present = 0,

    /// <summary>The same card.</summary>
    Same = 1,

    /// <summary>Another card.</summary>
    Different = 2,

    /// <summary>No card.</summary>
    Absent = 3,

    /// <summary>Something that is no readable Vitale.</summary>
    Unknown = 0xFF,
}
