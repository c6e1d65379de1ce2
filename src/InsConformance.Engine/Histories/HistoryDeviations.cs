using System.Collections.Immutable;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Histories;

/// <summary>What the histories lose when rules are switched off. With every rule on, they lose nothing.</summary>
internal sealed class HistoryDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<StatusChangeView, StatusChangeView>> _statuses =
        rules.Deviations<Func<StatusChangeView, StatusChangeView>>(
            (EngineRule.StatusHistoryPrevious, row => row.Previous is null ? row : row with { Previous = row.Current }),
            (EngineRule.StatusHistoryDate, row => row with { At = null }),
            (EngineRule.StatusHistoryResponsible, row => row with { Responsible = null }));

    public StatusChangeView Apply(StatusChangeView row) => _statuses.Aggregate(row, static (r, deviate) => deviate(r));
}
