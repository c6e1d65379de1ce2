namespace InsConformance.Gherkin.BoDi;

/// <summary>How a service comes about, and how long it is kept.</summary>
/// <param name="provide">Gives the service, for a container and the chain of types that led to it.</param>
/// <param name="creates">Whether what it gives is new, hence the container's to dispose of.</param>
internal sealed class Registration(Func<ObjectContainer, List<Type>, object> provide, bool creates) : IStrategyRegistration
{
    public bool Creates { get; } = creates;

    public bool Shared { get; private set; } = true;

    public object Provide(ObjectContainer container, List<Type> path) => provide(container, path);

    public IStrategyRegistration InstancePerDependency()
    {
        Shared = false;
        return this;
    }

    public IStrategyRegistration InstancePerContext()
    {
        Shared = true;
        return this;
    }
}
