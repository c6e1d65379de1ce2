using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Follows a campaign while it runs. Called from any thread, one call at a time; what it throws ends the campaign.</summary>
public interface ICampaignObserver
{
    /// <summary>The selection is made and the run begins.</summary>
    /// <param name="scenarios">How many scenarios will run.</param>
    void Started(int scenarios);

    /// <summary>A scenario begins.</summary>
    /// <param name="id">Its identifier, the one of its result.</param>
    /// <param name="name">Its name.</param>
    void ScenarioStarted(string id, string name);

    /// <summary>A scenario is over.</summary>
    void ScenarioFinished(ScenarioResult result);
}
