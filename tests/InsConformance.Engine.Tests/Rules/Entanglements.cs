using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Tests.Rules;

/// <summary>The rules whose scene stands on another rule: switching that one off breaks both. Reviewed one by one.</summary>
internal static class Entanglements
{
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        [nameof(EngineRule.ApostropheKept)] = [nameof(EngineRule.LexicalRuleBeforeCall)],
        [nameof(EngineRule.BirthGivenNamesFed)] =
        [
            nameof(EngineRule.FirstNameCoherence), nameof(EngineRule.ListePrenomFeeds), nameof(EngineRule.FlowWithdrawalSent),
            nameof(EngineRule.DatamatrixPrinted), nameof(EngineRule.CdaTraitsComplete),
        ],
        [nameof(EngineRule.BirthNameSearched)] =
        [
            nameof(EngineRule.FirstLettersAreEnough), nameof(EngineRule.HyphenIgnoredInSearch),
            nameof(EngineRule.ApostropheIgnoredInSearch), nameof(EngineRule.AccentIgnoredInSearch),
            nameof(EngineRule.SpaceIgnoredInSearch),
        ],
        [nameof(EngineRule.CallJournal)] =
        [
            nameof(EngineRule.CallJournalUser), nameof(EngineRule.CallJournalDate), nameof(EngineRule.CallJournalModality),
            nameof(EngineRule.CallJournalCode), nameof(EngineRule.CallJournalImage), nameof(EngineRule.CallJournalHistory),
            nameof(EngineRule.CallJournalFailures),
        ],
        [nameof(EngineRule.CallJournalImage)] = [nameof(EngineRule.CallJournalHistory)],
        [nameof(EngineRule.ChangeJournal)] =
        [
            nameof(EngineRule.ChangeJournalDate), nameof(EngineRule.ChangeJournalUser), nameof(EngineRule.ChangeJournalValues),
            nameof(EngineRule.VitaleAppTraced), nameof(EngineRule.CopyTermFromLastActivity),
        ],
        [nameof(EngineRule.ChangeJournalDate)] = [nameof(EngineRule.CopyTermFromLastActivity)],
        [nameof(EngineRule.DoubtfulBlocksInsi)] = [nameof(EngineRule.RefusedAttemptsApart)],
        [nameof(EngineRule.DoubtfulIsProvisional)] =
        [
            nameof(EngineRule.AttributeRemovalKeepsProvisional), nameof(EngineRule.DoubtfulBlocksInsi),
            nameof(EngineRule.RefusedAttemptsApart),
        ],
        [nameof(EngineRule.DowngradeInvalidatesIns)] = [nameof(EngineRule.InvalidatedInsKept), nameof(EngineRule.InvalidatedInsHidden)],
        [nameof(EngineRule.ExistingIdentityConfirmed)] = [nameof(EngineRule.ScanSearchesTraits)],
        [nameof(EngineRule.FictitiousIsProvisional)] =
        [
            nameof(EngineRule.FictitiousStandsAlone), nameof(EngineRule.FictitiousBlocksInsi), nameof(EngineRule.FictitiousSearchReserved),
        ],
        [nameof(EngineRule.FirstCallWithoutBirthPlace)] = [nameof(EngineRule.SecondCallWithBirthPlace)],
        [nameof(EngineRule.FlowValidInsStored)] = [nameof(EngineRule.FlowNirPreferred), nameof(EngineRule.FlowChangeObeyed)],
        [nameof(EngineRule.GivenNamesTriedOneByOne)] = [nameof(EngineRule.CompoundNamesKeptWhole)],
        [nameof(EngineRule.HighConfidenceDemanded)] =
        [
            nameof(EngineRule.MinorVouchedForByAnAdult), nameof(EngineRule.NursingHomeDocumentInContext),
        ],
        [nameof(EngineRule.HistoryKept)] = [nameof(EngineRule.MergeKeepsHistories)],
        [nameof(EngineRule.InsiAloneNeverValidates)] =
        [
            nameof(EngineRule.CoherentFirstNameKeepsStatus), nameof(EngineRule.PerfectMatchAccepted),
            nameof(EngineRule.OnlyQualifiedInsEmitted), nameof(EngineRule.RetrievedLeavesAsProvisional), nameof(EngineRule.NotFoundKeepsIns),
        ],
        [nameof(EngineRule.MajorDifferenceStopsRetrieval)] = [nameof(EngineRule.FirstNameAlert)],
        [nameof(EngineRule.OnlyQualifiedInsEmitted)] = [nameof(EngineRule.SuspendedInsNotEmitted)],
        [nameof(EngineRule.ProvisionalByDefault)] =
        [
            nameof(EngineRule.AutomatismDisablable), nameof(EngineRule.InsiAloneNeverValidates),
            nameof(EngineRule.CoherentFirstNameKeepsStatus), nameof(EngineRule.StatusHistory), nameof(EngineRule.StatusHistoryPrevious),
            nameof(EngineRule.ReturnAwaitsTheUser), nameof(EngineRule.PerfectMatchAccepted), nameof(EngineRule.StatusJournal),
            nameof(EngineRule.OnlyQualifiedInsEmitted), nameof(EngineRule.RetrievedLeavesAsProvisional),
            nameof(EngineRule.MergeOfStatusesConfirmed), nameof(EngineRule.NotFoundKeepsIns),
        ],
        [nameof(EngineRule.QualifiedInsEmitted)] =
        [
            nameof(EngineRule.PartnerJournal), nameof(EngineRule.FlowWithdrawalSent), nameof(EngineRule.DatamatrixPrinted),
        ],
        [nameof(EngineRule.ReturnAwaitsTheUser)] =
        [
            nameof(EngineRule.ListePrenomFeeds), nameof(EngineRule.BirthNameFed), nameof(EngineRule.BirthPlaceFed),
            nameof(EngineRule.FirstNameCoherentWithReturn), nameof(EngineRule.RejectionJournal),
        ],
        [nameof(EngineRule.SpaceKept)] = [nameof(EngineRule.LexicalRuleBeforeCall), nameof(EngineRule.DifferencesHighlighted)],
        [nameof(EngineRule.StatusHistory)] =
        [
            nameof(EngineRule.StatusHistoryPrevious), nameof(EngineRule.StatusHistoryDate), nameof(EngineRule.StatusHistoryResponsible),
            nameof(EngineRule.StatusJournal),
        ],
        [nameof(EngineRule.TechnicalErrorIsNot01)] = [nameof(EngineRule.SearchEndsOnTechnicalError)],
        [nameof(EngineRule.UnknownPlaceAccepted)] = [nameof(EngineRule.UnknownPlaceNotSent), nameof(EngineRule.BirthPlaceFed)],
        [nameof(EngineRule.UsedFirstNameNeverCopied)] = [nameof(EngineRule.UsedFirstNameNeverFed)],
        [nameof(EngineRule.UsedNameNeverCopied)] = [nameof(EngineRule.UsedNameNeverFed)],
        [nameof(EngineRule.StrictEditInvalidatesIns)] = [nameof(EngineRule.FlowWithdrawalSent)],
    };

    /// <summary>A product that demands a field that must be optional refuses nearly everything that users do.</summary>
    public static bool IsUnderEverything(string rule) => rule is
        nameof(EngineRule.UsedNameOptional) or nameof(EngineRule.UsedFirstNameOptional) or nameof(EngineRule.BirthGivenNamesOptional);

    public static IReadOnlyList<string> Of(string rule) => Table.GetValueOrDefault(rule, []);
}
