using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Identities in every state, reached as a product reaches them, and what they are made of.</summary>
internal static class Sample
{
    public static readonly Ins Ruth = Ins.Parse("277076322082910", "1.2.250.1.213.1.4.8");
    public static readonly Ins PierreAlain = Ins.Parse("109076322083489", "1.2.250.1.213.1.4.8");
    public static readonly Ins PierreAlainNia = Ins.Parse("109076322088835", "1.2.250.1.213.1.4.9");

    public static readonly IdentityProof Passport = new("PA", "Passeport", IsHighConfidence: true);
    public static readonly IdentityProof Card = new("CN", "Carte nationale d'identité", IsHighConfidence: true);
    public static readonly IdentityProof VitaleApp = new("AV", "Application carte Vitale", IsHighConfidence: true);

    public static readonly IdentityProof DrivingLicence = new("PC", "Permis de conduire", IsHighConfidence: false);

    public static readonly IdentityField[] MandatoryFields =
    [
        IdentityField.BirthName, IdentityField.FirstBirthName, IdentityField.BirthDate, IdentityField.Sex, IdentityField.BirthPlace,
    ];

    public static InsiReturn Return(Ins ins) => new(ins);

    public static TrustState Provisional => After(null, new TrustEvent.CreatedManually(MandatoryFields));

    public static TrustState WithFictiveDate => After(null, new TrustEvent.CreatedManually(MandatoryFields, DateIsFictive: true));

    public static TrustState Retrieved => After(Provisional, new TrustEvent.InsiAnswerAccepted(Return(Ruth)));

    public static TrustState Validated => After(Provisional, new TrustEvent.ProofValidated(Passport));

    public static TrustState Qualified => After(Retrieved, new TrustEvent.ProofValidated(Passport));

    public static TrustState QualifiedWithNia => After(
        Validated, new TrustEvent.InsiAnswerAccepted(Return(PierreAlainNia)));

    public static TrustState Doubtful => After(Provisional, new TrustEvent.DoubtfulSet());

    public static TrustState Fictitious => After(Provisional, new TrustEvent.FictitiousSet());

    public static TrustState Suspended => After(Qualified, new TrustEvent.InsVerificationFailed(IsConfirmed: false));

    public static TrustState Absorbed => After(Provisional, new TrustEvent.AbsorbedByAnother { By = AuthorRole.SuperUser });

    public static TrustState Of(TrustStatus status) => status switch
    {
        TrustStatus.Retrieved => Retrieved,
        TrustStatus.Validated => Validated,
        TrustStatus.Qualified => Qualified,
        _ => Provisional,
    };

    public static TrustOutcome Apply(TrustState? state, TrustEvent happening, TrustOptions? options = null) =>
        TrustMachine.Apply(state, happening, options ?? TrustOptions.GuideV3);

    public static TrustOutcome.Accepted Accepted(TrustState? state, TrustEvent happening, TrustOptions? options = null) =>
        Apply(state, happening, options).Should().BeOfType<TrustOutcome.Accepted>().Subject;

    public static TrustOutcome.Refused Refused(TrustState? state, TrustEvent happening, TrustOptions? options = null) =>
        Apply(state, happening, options).Should().BeOfType<TrustOutcome.Refused>().Subject;

    public static TrustState After(TrustState? state, TrustEvent happening, TrustOptions? options = null) =>
        Accepted(state, happening, options).State;

    public static string Ids(TrustOutcome.Accepted accepted) => string.Join('+', accepted.Taken.Select(transition => transition.Id));
}
