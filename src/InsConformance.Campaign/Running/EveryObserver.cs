using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Several observers of one campaign, told one after the other.</summary>
/// <param name="observers">The observers.</param>
public sealed class EveryObserver(params IReadOnlyList<ICampaignObserver> observers) : ICampaignObserver
{
    /// <inheritdoc/>
    public void Started(int scenarios)
    {
        foreach (var observer in observers)
            observer.Started(scenarios);
    }

    /// <inheritdoc/>
    public void ScenarioStarted(string id, string name)
    {
        foreach (var observer in observers)
            observer.ScenarioStarted(id, name);
    }

    /// <inheritdoc/>
    public void ScenarioFinished(ScenarioResult result)
    {
        foreach (var observer in observers)
            observer.ScenarioFinished(result);
    }
}
