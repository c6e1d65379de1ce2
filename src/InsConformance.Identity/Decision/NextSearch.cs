namespace InsConformance.Identity.Decision;

/// <summary>What to try after codes 01 and 02: other given names, place of birth, carte Vitale.</summary>
internal static class NextSearch
{
    private static readonly NextStep RefineOrUseVitaleCard = new(NextStepKind.RefineOrUseVitaleCard);

    /// <summary>A place of birth narrows a search: it finds nobody more.</summary>
    internal static NextStep AfterNotFound(DecisionCase c) => c.Input.Mode is InsiMode.VitaleCard
        ? new NextStep(NextStepKind.CallByTraits)
        : WithGivenName(c) ?? RefineOrUseVitaleCard;

    internal static NextStep AfterSeveral(DecisionCase c) => c.Options.TriesBirthPlaceFirst
        ? WithBirthPlace(c) ?? WithGivenName(c) ?? RefineOrUseVitaleCard
        : WithGivenName(c) ?? WithBirthPlace(c) ?? RefineOrUseVitaleCard;

    private static NextStep? WithBirthPlace(DecisionCase c) => c.Input.Remaining.BirthPlace
        ? new NextStep(NextStepKind.CallWithBirthPlace, IsAutomatic: c.Options.RetriesAlone)
        : null;

    private static NextStep? WithGivenName(DecisionCase c) => c.Input.Remaining.GivenNames is [var next, ..]
        ? new NextStep(NextStepKind.CallWithGivenName, GivenName: next)
        : null;
}
