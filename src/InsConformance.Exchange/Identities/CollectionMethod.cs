namespace InsConformance.Exchange.Identities;

/// <summary>« Mode d'obtention de l'identité » (IHE PAM France 2.11, ZFD-5; FR Core methodCollection).</summary>
public enum CollectionMethod
{
    /// <summary>« Saisie manuelle », <c>SM</c>.</summary>
    Typed,

    /// <summary>« Carte Vitale », <c>CV</c>.</summary>
    Vitale,

    /// <summary>« Téléservice INSi », <c>INSI</c>.</summary>
    Insi,

    /// <summary>« Code à barres », <c>CB</c>: a datamatrix INS was scanned.</summary>
    Barcode,

    /// <summary>« Puce RFID », <c>RFID</c>.</summary>
    Rfid,
}
