namespace InsConformance.Identity.Matricules;

/// <summary>« Nature du matricule » : what the OID says of the number that it goes with.</summary>
public enum OidNature
{
    /// <summary>« NIR » : final number of a person registered by the INSEE.</summary>
    Nir,

    /// <summary>« NIA » : « numéro identifiant d'attente », held while the registration is in progress.</summary>
    Nia,

    /// <summary>Another identifier, that must never be stored or shown as an INS.</summary>
    NotAnIns,
}
