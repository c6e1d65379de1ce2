namespace InsConformance.Reports.Words;

/// <summary>Language of the frame of a report. Scenarios and findings stay in French, the language of the rules.</summary>
public enum ReportLanguage
{
    /// <summary>French.</summary>
    Fr,

    /// <summary>English.</summary>
    En,
}
