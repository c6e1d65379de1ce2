namespace InsConformance.Gherkin.BoDi;

/// <summary>How long the objects of a registration live.</summary>
public interface IStrategyRegistration
{
    /// <summary>A new object at each request.</summary>
    IStrategyRegistration InstancePerDependency();

    /// <summary>One object for the life of the container: the default.</summary>
    IStrategyRegistration InstancePerContext();
}
