namespace InsConformance.Insi.Messages;

/// <summary>« ASSURE » of « COUVERTURE ».</summary>
/// <param name="Id">« Id », null when absent.</param>
public sealed record CoverageInsured(CoverageNumber? Id);
