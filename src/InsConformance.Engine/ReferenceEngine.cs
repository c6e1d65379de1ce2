using InsConformance.Engine.CardMode;
using InsConformance.Engine.Copies;
using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Flows;
using InsConformance.Engine.Indicators;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Lots;
using InsConformance.Engine.Merging;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Search;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Trust;
using InsConformance.Engine.VitaleApps;

namespace InsConformance.Engine;

/// <summary>
/// The reference « référentiel d'identités » : a small product that creates, searches, validates, retrieves, merges and emits identities
/// as the rules of the INS ask. Each property is a desk where users do one kind of thing; every action names its user and answers <see
/// cref="Results.Result{T}"/>. Safe to share between threads.
/// </summary>
public sealed class ReferenceEngine
{
    /// <summary>Opens an engine.</summary>
    public ReferenceEngine(ReferenceEngineOptions options)
    {
        var parts = new EngineParts(options);
        Register = new IdentityRegister(parts);
        Search = new PriorSearch(parts);
        Documents = new DocumentDesk(parts);
        Copies = new CopyDesk(parts);
        Trust = new TrustDesk(parts);
        if (options.Readers is { } readers)
        {
            Professional = new PsCardDesk(parts, options.Insi.MessageIds, readers.Professional);
            Vitale = new VitaleDesk(parts, options.Insi.MessageIds, readers.Vitale, Professional);
        }

        var authentication = Professional ?? (ICallAuthentication)new FixedCredentials(options.Insi.Emitter);
        Retrieval = new RetrievalDesk(parts, options.Insi, authentication);
        var verification = new VerificationCaller(
            parts,
            options.VerificationService is { } service ? new WireVerification(service, options.Insi, authentication, options.Clock) : options.Verification);
        VitaleApp = new VitaleAppDesk(parts, Retrieval);
        Reception = new ReceptionDesk(parts, verification);
        Scanning = new ScanDesk(parts, Reception);
        Verification = new VerificationDesk(parts, verification);
        Lots = new LotDesk(parts, options.VerificationService is { } lots ? new LotCaller(parts, lots, options.Insi, authentication) : null);
        Merging = new MergeDesk(parts);
        Emission = new EmissionGate(parts);
        Paper = new PaperDesk(parts, Emission);
        Electronic = new ElectronicDesk(parts, Emission, options.Insi.MessageIds);
        Sending = new FlowSendingDesk(parts, Emission);
        Receiving = new FlowReceivingDesk(parts, Reception);
        Journals = new JournalReader(parts);
        Indicators = new IndicatorBoard(parts);
        Site = new SiteAdministration(parts);
    }

    /// <summary>Creates, opens and edits identities.</summary>
    public IdentityRegister Register { get; }

    /// <summary>« Recherche d'antériorité ».</summary>
    public PriorSearch Search { get; }

    /// <summary>« Justificatifs » and validation.</summary>
    public DocumentDesk Documents { get; }

    /// <summary>Copies of identity documents.</summary>
    public CopyDesk Copies { get; }

    /// <summary>Attributes and downgrades.</summary>
    public TrustDesk Trust { get; }

    /// <summary>The card of the professional; null in certificate mode.</summary>
    public PsCardDesk? Professional { get; }

    /// <summary>The carte Vitale; null in certificate mode.</summary>
    public VitaleDesk? Vitale { get; }

    /// <summary>Calls to INSi, acceptance and rejection of its returns.</summary>
    public RetrievalDesk Retrieval { get; }

    /// <summary>« Appli carte Vitale ».</summary>
    public VitaleAppDesk VitaleApp { get; }

    /// <summary>Identities received from other software.</summary>
    public ReceptionDesk Reception { get; }

    /// <summary>Datamatrix INS read by a scanner.</summary>
    public ScanDesk Scanning { get; }

    /// <summary>Verification of the INS held here.</summary>
    public VerificationDesk Verification { get; }

    /// <summary>Verification of many INS at once.</summary>
    public LotDesk Lots { get; }

    /// <summary>« Fusion » of duplicates.</summary>
    public MergeDesk Merging { get; }

    /// <summary>What may leave for other software, for paper, for partners.</summary>
    public EmissionGate Emission { get; }

    /// <summary>« Éditions papier ».</summary>
    public PaperDesk Paper { get; }

    /// <summary>Electronic documents.</summary>
    public ElectronicDesk Electronic { get; }

    /// <summary>Messages HL7 v2 to other software.</summary>
    public FlowSendingDesk Sending { get; }

    /// <summary>Messages HL7 v2 from other software.</summary>
    public FlowReceivingDesk Receiving { get; }

    /// <summary>Journals and histories.</summary>
    public JournalReader Journals { get; }

    /// <summary>Indicators of use.</summary>
    public IndicatorBoard Indicators { get; }

    /// <summary>Settings of the site and rights of its users.</summary>
    public SiteAdministration Site { get; }
}
