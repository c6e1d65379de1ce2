using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Store;
using InsConformance.Engine.Trust;

namespace InsConformance.Engine;

/// <summary>What the use cases share: one instance per engine.</summary>
internal sealed class EngineParts
{
    public EngineParts(ReferenceEngineOptions options)
    {
        (Rules, Store, Clock, Numbering) = (options.Rules, options.Store, options.Clock, options.Numbering);
        Site = new SiteConfiguration(options.Settings);
        Access = new AccessControl(Rules);
        Scribe = new JournalScribe(Rules, Clock);
        Writer = new IdentityWriter(Store, Scribe, Rules);
        Trust = new TrustKeeper(Rules, Site, Clock);
        Assessor = new DocumentAssessor(Rules, Site, Clock);
        Presenter = new IdentityPresenter(Rules, Site, options.BirthPlaceNames);
    }

    public EngineRules Rules { get; }

    public IRegisterStore Store { get; }

    public TimeProvider Clock { get; }

    public INumbering Numbering { get; }

    public SiteConfiguration Site { get; }

    public AccessControl Access { get; }

    public JournalScribe Scribe { get; }

    public IdentityWriter Writer { get; }

    public TrustKeeper Trust { get; }

    public DocumentAssessor Assessor { get; }

    public IdentityPresenter Presenter { get; }
}
