namespace InsConformance.Campaign.Drivers;

/// <summary>What the last action was, in the words by which a step calls its answer: « la création est refusée ».</summary>
public enum SutAction
{
    /// <summary>« la création ».</summary>
    Creation,

    /// <summary>« la recherche ».</summary>
    Search,

    /// <summary>« la consultation ».</summary>
    Consultation,

    /// <summary>« la modification ».</summary>
    Modification,

    /// <summary>« l'enregistrement » of a document.</summary>
    Recording,

    /// <summary>« la validation ».</summary>
    Validation,

    /// <summary>« l'interrogation » of INSi.</summary>
    InsiCall,

    /// <summary>« la vérification » of an INS.</summary>
    Verification,

    /// <summary>« l'interrogation à une autre adresse » of INSi.</summary>
    CallElsewhere,

    /// <summary>« le dépôt du lot ».</summary>
    LotDeposit,

    /// <summary>« la demande du résultat » of a lot.</summary>
    LotFetch,

    /// <summary>« la lecture de l'appli carte Vitale ».</summary>
    VitaleAppReading,

    /// <summary>« le rapatriement ».</summary>
    Acceptance,

    /// <summary>« la pose de l'attribut ».</summary>
    Attribute,

    /// <summary>« la rétrogradation ».</summary>
    Downgrade,

    /// <summary>« la fusion » of two identities, or its undoing.</summary>
    Merge,

    /// <summary>« le paramétrage ».</summary>
    Setting,

    /// <summary>« le document » or « l'édition ».</summary>
    Document,

    /// <summary>« la diffusion » to a partner.</summary>
    Emission,

    /// <summary>« l'intégration » of a message.</summary>
    Reception,

    /// <summary>« la lecture » of a datamatrix INS.</summary>
    DatamatrixReading,

    /// <summary>Not asked for, seen in « le document »: the INS.</summary>
    InsInDocument,

    /// <summary>Not asked for, seen in « le document CDA »: the INS.</summary>
    InsInCda,

    /// <summary>Not asked for, seen in « la ressource FHIR »: the INS.</summary>
    InsInFhir,

    /// <summary>Not asked for, seen in « le courriel »: the INS.</summary>
    InsInMail,

    /// <summary>Not asked for, seen in « le message diffusé »: the INS.</summary>
    InsInMessage,

    /// <summary>Not asked for, seen in « l'édition »: the datamatrix INS.</summary>
    DatamatrixPrinting,
}
