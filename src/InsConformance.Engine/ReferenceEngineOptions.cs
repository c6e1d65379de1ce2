using InsConformance.Engine.CardMode;
using InsConformance.Engine.Display;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Store;
using InsConformance.Insi.Calling;

namespace InsConformance.Engine;

/// <summary>What an engine is made with.</summary>
public sealed record ReferenceEngineOptions
{
    /// <summary>How INSi is called.</summary>
    public required InsiAccess Insi { get; init; }

    /// <summary>The readers of the workstation: INSi is then called in card mode. Null in certificate mode.</summary>
    public CardReaders? Readers { get; init; }

    /// <summary>The clock of every date and hour written.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Settings of the site to start with.</summary>
    public SiteSettings Settings { get; init; } = SiteSettings.Default;

    /// <summary>The rules honoured: all of them in a product.</summary>
    public EngineRules Rules { get; init; } = EngineRules.AllOn;

    /// <summary>Where the register is kept.</summary>
    public IRegisterStore Store { get; init; } = new InMemoryRegisterStore();

    /// <summary>Where local identifiers come from.</summary>
    public INumbering Numbering { get; init; } = new SequentialNumbering();

    /// <summary>Names of communes and countries, for display; none by default.</summary>
    public IBirthPlaceNames? BirthPlaceNames { get; init; }

    /// <summary>The INSi verification (WS_INS3), when it does not go over the wire; by default, every verification is unavailable.</summary>
    public IInsiVerification Verification { get; init; } = new UnavailableVerification();

    /// <summary>The téléservice that verifies over the wire, in the reconstructed contract; null to use <see cref="Verification"/>.</summary>
    public IInsiVerificationService? VerificationService { get; init; }
}
