using System.Collections.Immutable;
using InsConformance.Engine.Results;

namespace InsConformance.Engine.Rules;

/// <summary>A table of checks made in order on one subject; the rows of the rules that are switched off are left out.</summary>
internal sealed class Guards<T>(EngineRules rules, params IEnumerable<Guard<T>> rows)
{
    private readonly ImmutableArray<Guard<T>> _rows = [.. rows.Where(row => rules.IsOn(row.Rule))];

    /// <summary>The refusal of the first row that objects, or null when none does.</summary>
    public EngineRefusal? FirstRefusal(T subject)
    {
        foreach (var row in _rows)
        {
            if (row.Objection(subject) is { } objection)
                return objection.Under(row.Rule.Reference);
        }

        return null;
    }
}
