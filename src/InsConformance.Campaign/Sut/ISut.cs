using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Sut;

/// <summary>
/// A software under test, during one scenario: what its users can do with it, in the words of the field.
/// Values travel as the strings that a user types and reads. A refusal is an answer, never an exception;
/// <see cref="SutException"/> says that the software itself broke down.
/// Every action names the user who does it, declared beforehand by <see cref="DeclareUserAsync"/>.
/// </summary>
public interface ISut : IAsyncDisposable
{
    /// <summary>Makes sure that a user of that name and these rights exists.</summary>
    Task DeclareUserAsync(SutUser user, CancellationToken cancellationToken);

    /// <summary>Gives rights to a user, or takes them back (INS 5, INS 6).</summary>
    Task<SutReply> ChangeRightsAsync(string user, string target, SutRight right, bool granted, CancellationToken cancellationToken);

    /// <summary>Displays or hides a field for the whole site (règle 3, INS 2).</summary>
    Task<SutReply> DisplayFieldAsync(string user, SutField field, bool displayed, CancellationToken cancellationToken);

    /// <summary>Puts a document in the list of the site, with its level of confidence (règle 19, INS 19).</summary>
    Task<SutReply> ConfigureJustificatifAsync(string user, string justificatif, bool highConfidence, CancellationToken cancellationToken);

    /// <summary>Switches the automatic validation on or off (INS 21).</summary>
    Task<SutReply> ConfigureAutomaticValidationAsync(string user, bool enabled, CancellationToken cancellationToken);

    /// <summary>Switches on or off the INSi call that the software makes by itself when a record is opened (Sentinelle 02).</summary>
    Task<SutReply> ConfigureAutomaticCallAsync(string user, bool enabled, CancellationToken cancellationToken);

    /// <summary>
    /// Prints a field on paper, or no longer, for the whole site (règle 32, INS 43). Only asked of a software that declares <see cref="SutCapability.PaperSettings"/>.
    /// </summary>
    Task<SutReply> PrintFieldAsync(string user, SutField field, bool printed, CancellationToken cancellationToken) =>
        throw NotDriven("le paramétrage des éditions papier");

    /// <summary>
    /// Binds a partner by a « contrat de confiance », or unbinds it (LBM). Only asked of a software that declares <see cref="SutCapability.TrustContracts"/>.
    /// </summary>
    Task<SutReply> ConfigureTrustContractAsync(string user, string partner, bool bound, CancellationToken cancellationToken) =>
        throw NotDriven("les contrats de confiance");

    /// <summary>
    /// Makes the session one of production, where test INS have no place, or one of test. Only asked of a software that declares <see cref="SutCapability.PlatformSettings"/>.
    /// </summary>
    Task<SutReply> ConfigurePlatformAsync(string user, bool production, CancellationToken cancellationToken) =>
        throw NotDriven("le choix de la plateforme, production ou test");

    /// <summary>The fields that the software offers for an identity, with the labels that its users read (INS 1, INS 2).</summary>
    Task<IReadOnlyList<FieldDescription>> DescribeFieldsAsync(string user, CancellationToken cancellationToken);

    /// <summary>Creates an identity (règle 5, INS 11, INS 12, INS 22).</summary>
    Task<CreationReply> CreateIdentityAsync(string user, IdentityEntry entry, CancellationToken cancellationToken);

    /// <summary>Searches identities by separate fields (règle 17, INS 7 to 10).</summary>
    Task<SearchReply> SearchAsync(string user, SearchEntry entry, CancellationToken cancellationToken);

    /// <summary>Opens an identity and reads what is displayed.</summary>
    Task<ReadReply> ReadIdentityAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>
    /// Puts the software in card mode, before anything else is asked of it. Only asked of a software that declares <see cref="SutCapability.CardMode"/>.
    /// </summary>
    Task<ICardWorkstation> UseCardsAsync(CancellationToken cancellationToken) =>
        throw NotDriven("le mode carte");

    /// <summary>
    /// Verifies with INSi the INS that an identity holds (WS_INS3); accepted when INSi was asked and answered. Only asked of a software that declares
    /// <see cref="SutCapability.InsiVerification"/>.
    /// </summary>
    Task<SutReply> VerifyInsAsync(string user, string identityId, CancellationToken cancellationToken) =>
        throw NotDriven("la vérification");

    /// <summary>
    /// Deposits with INSi a lot of identities to verify (WS_INS4). Only asked of a software that declares <see cref="SutCapability.LotVerification"/>.
    /// </summary>
    Task<LotReply> DepositLotAsync(string user, IReadOnlyList<string> identityIds, CancellationToken cancellationToken) =>
        throw NotDriven("la vérification par lot");

    /// <summary>Asks for the result of a lot, now (WS_INS5). A software that waits for the delay announced refuses, and says when to come back.</summary>
    Task<LotReply> FetchLotAsync(string user, string lot, CancellationToken cancellationToken) =>
        throw NotDriven("la vérification par lot");

    /// <summary>Sets the fewest and the most identities of a lot, for the whole site (CNDA 4.06).</summary>
    Task<SutReply> ConfigureLotSizeAsync(string user, int fewest, int most, CancellationToken cancellationToken) =>
        throw NotDriven("la taille des lots");

    /// <summary>
    /// Sets the address at which the software calls INSi, in certificate mode. Only asked of a software that declares <see cref="SutCapability.OtherInsiAddress"/>.
    /// </summary>
    Task<SutReply> ConfigureInsiAddressAsync(string user, Uri address, CancellationToken cancellationToken) =>
        throw NotDriven("l'adresse du téléservice");

    /// <summary>Replaces the value of one field (INS 17, INS 29, INS 31, INS 32).</summary>
    Task<SutReply> EditFieldAsync(string user, string identityId, SutField field, string value, CancellationToken cancellationToken);

    /// <summary>The documents that the software offers to record, with the level of confidence that the site gives them (INS 19).</summary>
    Task<IReadOnlyList<JustificatifChoice>> DescribeJustificatifsAsync(string user, CancellationToken cancellationToken);

    /// <summary>Records the nature of the document shown by the person (INS 18).</summary>
    Task<SutReply> RecordJustificatifAsync(string user, string identityId, JustificatifEntry justificatif, CancellationToken cancellationToken);

    /// <summary>Validates the identity on the document recorded (INS 20, INS 24).</summary>
    Task<SutReply> ValidateAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>
    /// Opens the record of the person, as at each visit. The software may call INSi by itself when it is set to (Sentinelle 02); the answer then says what came of it.
    /// </summary>
    Task<SutReply> OpenRecordAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>Calls INSi with the traits of the identity (WS_INS2). Nothing is written in the identity yet.</summary>
    Task<InsiReply> CallInsiAsync(string user, string identityId, InsiCallOptions call, CancellationToken cancellationToken);

    /// <summary>Accepts the last INSi return: the identity is fed by it (INS 13). Done already when the software accepted a perfect match by itself (SC.INS.22).</summary>
    Task<SutReply> AcceptInsiReturnAsync(string user, string identityId, AcceptanceEntry acceptance, CancellationToken cancellationToken);

    /// <summary>Sets the last INSi return aside: the identity stays as it is.</summary>
    Task<SutReply> RejectInsiReturnAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>Sets or removes an attribute: « Identité homonyme », « Identité douteuse », « Identité fictive » (INS 27).</summary>
    Task<SutReply> SetAttributeAsync(string user, string identityId, string attribute, bool present, CancellationToken cancellationToken);

    /// <summary>Moves the identity to a lower status of confidence (INS 33).</summary>
    Task<SutReply> DowngradeAsync(string user, string identityId, string status, CancellationToken cancellationToken);

    /// <summary>
    /// Merges an identity into another identity of the same person (« fusion »): the survivor keeps the better justified status, the absorbed one is closed. Only asked of a
    /// software that declares <see cref="SutCapability.Merge"/>.
    /// </summary>
    /// <param name="user">Who.</param>
    /// <param name="survivorId">The identity that stays.</param>
    /// <param name="absorbedId">The identity that is closed.</param>
    /// <param name="confirmed">The user saw what differs and goes on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<SutReply> MergeAsync(string user, string survivorId, string absorbedId, bool confirmed, CancellationToken cancellationToken) =>
        throw new SutException(SutFailure.UnexpectedAnswer, "Le logiciel déclare la fusion, mais son attachement ne sait pas la commander.");

    /// <summary>Undoes the last merge of an identity: both are again what they were. Only asked of a software that declares <see cref="SutCapability.MergeUndo"/>.</summary>
    Task<SutReply> UndoMergeAsync(string user, string survivorId, CancellationToken cancellationToken) =>
        throw new SutException(SutFailure.UnexpectedAnswer, "Le logiciel déclare qu'une fusion se défait, mais son attachement ne sait pas le commander.");

    /// <summary>Prepares a document about the person, and tells which fields of the identity it carries (INS 34).</summary>
    Task<DocumentReply> PrepareDocumentAsync(string user, string identityId, DocumentMedium medium, CancellationToken cancellationToken);

    /// <summary>Diffuses the identity to a partner in HL7 v2: what changed since the last time (INS 34, INS 41).</summary>
    Task<FlowReply> SendFlowAsync(string user, string identityId, SutPartner partner, CancellationToken cancellationToken);

    /// <summary>Gives the software an HL7 v2 message of a partner; the answer names the identity that it created or updated (INS 35, INS 45).</summary>
    /// <param name="user">In whose name the flow is integrated.</param>
    /// <param name="partner">Who sends it.</param>
    /// <param name="message">The message, its segments ended by a carriage return.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CreationReply> ReceiveFlowAsync(string user, SutPartner partner, string message, CancellationToken cancellationToken);

    /// <summary>
    /// Gives the software what a scanner read of a datamatrix INS; the answer names the identity found or created (guide v3 EXI REC 02). Only asked of a software
    /// that declares <see cref="SutCapability.DatamatrixReading"/>.
    /// </summary>
    /// <param name="user">Who scans.</param>
    /// <param name="content">The content, in ASCII with its separators (0x1D).</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CreationReply> ReadDatamatrixAsync(string user, string content, CancellationToken cancellationToken) =>
        throw NotDriven("la lecture du datamatrix INS");

    /// <summary>
    /// Gives the software what its reader delivers of an « appli carte Vitale » (RNIV § 4.3.4); the answer names the identity found, updated or created. Only asked
    /// of a software that declares <see cref="SutCapability.VitaleApp"/>.
    /// </summary>
    /// <param name="user">Who reads.</param>
    /// <param name="identityId">The identity whose record is open; null when none is.</param>
    /// <param name="data">Matricule INS of 15 characters without space, OID, names, list of given names, date, sex and code of the birth place.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CreationReply> ReadVitaleAppAsync(string user, string? identityId, IReadOnlyDictionary<SutField, string> data, CancellationToken cancellationToken) =>
        throw NotDriven("la lecture de l'appli carte Vitale");

    /// <summary>
    /// Keeps a copy of the document shown by the person (INS 46). Only asked of a software that declares <see cref="SutCapability.DocumentCopies"/>.
    /// </summary>
    Task<SutReply> KeepCopyAsync(string user, string identityId, string justificatif, CancellationToken cancellationToken) =>
        throw NotDriven("la conservation des copies de pièces");

    /// <summary>The documents whose copy can be opened, oldest first (INS 46).</summary>
    Task<IReadOnlyList<string>> ReadCopiesAsync(string user, string identityId, CancellationToken cancellationToken) =>
        throw NotDriven("la conservation des copies de pièces");

    /// <summary>Lets the time of the software pass, its periodic tasks included (INS 46).</summary>
    Task LetTimePassAsync(TimeSpan duration, CancellationToken cancellationToken) =>
        throw NotDriven("l'horloge du logiciel");

    /// <summary>The partners to whom the identity was diffused, oldest first (INS 41).</summary>
    Task<IReadOnlyList<PartnerRow>> ReadPartnersAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>The former statuses of the identity, oldest first (INS 26).</summary>
    Task<IReadOnlyList<StatusHistoryRow>> ReadStatusHistoryAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>The matricules that the identity no longer carries, or that INSi returned as its history (INS 32, INS 38).</summary>
    Task<IReadOnlyList<FormerMatriculeRow>> ReadFormerMatriculesAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>The modifications of the traits of the identity, oldest first (INS 17).</summary>
    Task<IReadOnlyList<ModificationRow>> ReadModificationsAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>The accesses to the identity, oldest first (INS 3).</summary>
    Task<IReadOnlyList<AccessRow>> ReadAccessesAsync(string user, string identityId, CancellationToken cancellationToken);

    /// <summary>The INSi calls made for the identity, oldest first (INS 4, INS 37, INS 38).</summary>
    Task<IReadOnlyList<InsiCallRow>> ReadInsiCallsAsync(string user, string identityId, CancellationToken cancellationToken);

    private static SutException NotDriven(string what) =>
        new(SutFailure.UnexpectedAnswer, $"Le logiciel déclare {what}, mais son attachement ne permet pas de le lui demander.");
}
