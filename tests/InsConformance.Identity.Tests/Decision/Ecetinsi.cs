using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Tests.Trust;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>A public test person as INSi returns him and as a product may hold him, and calls about him.</summary>
internal static class Ecetinsi
{
    public static readonly Matricule Nir = Matricule.Parse("109076322083489");

    public static readonly ReturnedIdentity Returned = new()
    {
        Matricule = "109076322083489",
        Oid = "1.2.250.1.213.1.4.8",
        BirthName = "ECETINSI",
        GivenNames = "PIERRE-ALAIN MURIEL FLORIANT",
        Sex = "M",
        BirthDate = "2009-07-14",
        BirthPlace = "63220",
    };

    public static readonly StrictTraits Traits = new()
    {
        BirthName = StoredName.Parse("ECETINSI"),
        FirstBirthName = StoredName.Parse("PIERRE-ALAIN"),
        BirthDate = BirthDate.ParseIso("2009-07-14"),
        Sex = Sex.Male,
        BirthPlace = BirthPlace.Parse("63220"),
    };

    /// <summary>Differs by nothing major: the hyphen of the first name was lost at entry.</summary>
    public static readonly StrictTraits MinorTraits = Traits with { FirstBirthName = StoredName.Parse("PIERREALAIN") };

    /// <summary>Another birth name.</summary>
    public static readonly StrictTraits MajorTraits = Traits with { BirthName = StoredName.Parse("DURAND") };

    public static readonly TrustState Retrieved =
        Sample.After(Sample.Provisional, new TrustEvent.InsiAnswerAccepted(Sample.Return(Sample.PierreAlain)));

    public static readonly TrustState Qualified = Sample.After(Retrieved, new TrustEvent.ProofValidated(Sample.Passport));

    public static DecisionInput Found(TrustState? state, StrictTraits? traits = null, InsiMode mode = InsiMode.Traits) => new()
    {
        Mode = mode,
        Result = new InsiResult.Found(Returned),
        Local = state is null ? null : new LocalIdentity(state, traits ?? Traits, Nir),
    };

    public static DecisionInput Answered(InsiResult result, TrustState? state, InsiMode mode = InsiMode.Traits) => new()
    {
        Mode = mode,
        Result = result,
        Local = state is null ? null : new LocalIdentity(state, Traits, Nir),
    };

    public static DecisionOutcome Decide(DecisionInput input, DecisionOptions? options = null, TrustOptions? trust = null) =>
        InsiDecision.Decide(input, options ?? DecisionOptions.SegurWave2, trust ?? TrustOptions.GuideV3);
}
