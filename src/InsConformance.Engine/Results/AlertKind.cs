namespace InsConformance.Engine.Results;

/// <summary>What an alert is about, for programs; people read its message.</summary>
public enum AlertKind
{
    /// <summary>An identity with the same traits is already in the register.</summary>
    ExistingIdentity,

    /// <summary>The identity carries the attribute « identité homonyme ».</summary>
    Homonym,

    /// <summary>The 1er prénom de naissance is not the beginning of the list (INS 14).</summary>
    FirstNameIncoherent,

    /// <summary>The matricule INS and the OID were invalidated as a consequence of the action.</summary>
    InsInvalidated,

    /// <summary>The traits differ from the document or from INSi.</summary>
    Discrepancy,

    /// <summary>The INSi téléservice did not confirm the INS.</summary>
    VerificationFailed,

    /// <summary>Something worth a look that changes nothing.</summary>
    Information,
}
