namespace InsConformance.Campaign.Sut;

/// <summary>
/// What a software may do or not. A software that declares an absent capability is not judged on it: the scenarios
/// that need it are « not applicable », with the declared reason, never passed.
/// </summary>
public enum SutCapability
{
    /// <summary>Create identities: the software is a « référentiel d'identités ».</summary>
    CreateIdentities,

    /// <summary>Describe the fields of its identities and their labels.</summary>
    DescribeFields,

    /// <summary>Complete an incomplete birth date and mark it fictive (guide v3 EXI ID 11).</summary>
    IncompleteBirthDates,

    /// <summary>Collect the social-security number used for reimbursement.</summary>
    SocialSecurityNumber,

    /// <summary>Search identities by separate fields (règle 17).</summary>
    SearchIdentities,

    /// <summary>Edit the traits of identities.</summary>
    EditTraits,

    /// <summary>Distinguish users by their rights (INS 5, 6, 29, 32).</summary>
    Authorisations,

    /// <summary>Let the site choose the displayed fields (règle 3, INS 2).</summary>
    DisplaySettings,

    /// <summary>Record identity documents and validate identities (règle 19).</summary>
    Justificatifs,

    /// <summary>Let the site choose the documents and their level of confidence (INS 19).</summary>
    JustificatifSettings,

    /// <summary>Validate by itself as soon as a high-confidence document is recorded (INS 21).</summary>
    AutomaticValidation,

    /// <summary>Call INSi with the traits of an identity (WS_INS2).</summary>
    InsiByTraits,

    /// <summary>Call INSi in card mode, with the card of the professional and a carte Vitale (WS_INS1), on a clock that the bench moves.</summary>
    CardMode,

    /// <summary>Verify with INSi the INS that an identity holds (WS_INS3, CNDA 3.01).</summary>
    InsiVerification,

    /// <summary>Verify with INSi the INS of a lot of identities (WS_INS4, WS_INS5, CNDA 4.05), on a clock that the bench moves.</summary>
    LotVerification,

    /// <summary>Call INSi at another address of certificate mode, chosen by the administrator of the site.</summary>
    OtherInsiAddress,

    /// <summary>Call INSi by itself when the record of a person is opened (Sentinelle 02).</summary>
    AutomaticInsiCall,

    /// <summary>Accept an INSi return and record the document in one gesture (SC.INS.19, SC.INS.22).</summary>
    OneGestureQualification,

    /// <summary>Show differences between the local identity and the INSi return (SC.INS.19).</summary>
    HighlightDifferences,

    /// <summary>Show the social-security number known of the person beside the matricule that INSi returns (SC.INS.19).</summary>
    KnownNumberShown,

    /// <summary>Set the attributes « homonyme », « douteuse » and « fictive » (INS 27).</summary>
    Attributes,

    /// <summary>Move an identity to a lower status (INS 33).</summary>
    Downgrade,

    /// <summary>Merge two identities of one person (« fusion »).</summary>
    Merge,

    /// <summary>Undo a merge.</summary>
    MergeUndo,

    /// <summary>Reserve the search of sensitive identities (« identité fictive ») to habilitated users.</summary>
    SensitiveIdentities,

    /// <summary>Show the place of birth by the name of its commune or country (INS 13.1).</summary>
    BirthPlaceName,

    /// <summary>Show when INSi last confirmed the INS of an identity.</summary>
    ConfirmationDate,

    /// <summary>Show the journal of accesses to identities (INS 3).</summary>
    AccessJournal,

    /// <summary>Show the journal of modifications of traits (INS 17).</summary>
    ModificationJournal,

    /// <summary>Show the history of statuses (INS 26).</summary>
    StatusHistory,

    /// <summary>Show the former matricules of an identity, invalidated or returned as history by INSi (INS 32, 38).</summary>
    MatriculeHistory,

    /// <summary>Show the journal of INSi calls (INS 4, 37, 38).</summary>
    InsiJournal,

    /// <summary>Prepare an electronic document about the person (INS 34.1).</summary>
    ElectronicDocuments,

    /// <summary>Prepare a paper document about the person (INS 34.2).</summary>
    PaperDocuments,

    /// <summary>Print the datamatrix INS on paper (INS 44).</summary>
    PaperDatamatrix,

    /// <summary>Let the site choose the further traits that are printed (INS 43).</summary>
    PaperSettings,

    /// <summary>Find or create an identity from a scanned datamatrix INS (guide v3 EXI REC 02).</summary>
    DatamatrixReading,

    /// <summary>Qualify an identity read from an « appli carte Vitale » (RNIV § 4.3.4).</summary>
    VitaleApp,

    /// <summary>Write electronic documents in CDA R2 (INS 34.1).</summary>
    CdaDocuments,

    /// <summary>Print labels about the person (INS 34.2).</summary>
    Labels,

    /// <summary>Send the identity as a FHIR resource (INS 34.1).</summary>
    FhirEmission,

    /// <summary>Send documents by MSSanté (INS 34.1).</summary>
    SecureMail,

    /// <summary>Keep copies of identity documents, and destroy them by itself, on a clock that the bench moves (INS 46).</summary>
    DocumentCopies,

    /// <summary>Diffuse identities to other software in HL7 v2 (INS 34.1).</summary>
    Hl7Emission,

    /// <summary>Integrate the HL7 v2 messages of its own « domaine d'identification » (INS 45).</summary>
    Hl7Reception,

    /// <summary>Integrate identities that come from another « domaine d'identification » (INS 35).</summary>
    OtherDomainReception,

    /// <summary>Qualify what a partner bound by a « contrat de confiance » sends qualified (laboratories that never see the patient).</summary>
    TrustContracts,

    /// <summary>Be set as a software of production, where test INS have no place.</summary>
    PlatformSettings,

    /// <summary>Show to which partners an identity was diffused (INS 41).</summary>
    PartnerJournal,
}
