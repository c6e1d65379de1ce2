using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin.BoDi;

/// <summary>
/// The services of a run, a feature or a scenario. A container asks its parent for what it does not know,
/// creates unregistered classes by their constructor, and keeps one instance of each.
/// </summary>
/// <remarks>Counterpart of <c>Reqnroll.BoDi.IObjectContainer</c>.</remarks>
public interface IObjectContainer : IDisposable
{
    /// <summary>Raised for each object that the container has just created.</summary>
    [SuppressMessage("Design", "MA0046:Use EventHandler<T> to declare events", Justification = "The shape is the one step classes know from Reqnroll.")]
    event Action<object>? ObjectCreated;

    /// <summary>Serves <typeparamref name="TInterface"/> by a <typeparamref name="TType"/> created at the first request.</summary>
    /// <exception cref="ObjectContainerException">The interface was served already.</exception>
    IStrategyRegistration RegisterTypeAs<TType, TInterface>(string? name = null)
        where TType : class, TInterface;

    /// <summary>Serves <typeparamref name="TInterface"/> by a given object, disposed with the container only if asked.</summary>
    /// <exception cref="ObjectContainerException">The interface was served already.</exception>
    void RegisterInstanceAs<TInterface>(TInterface instance, string? name = null, bool dispose = false)
        where TInterface : class;

    /// <summary>Serves a type by a given object, disposed with the container only if asked.</summary>
    /// <exception cref="ObjectContainerException">The type was served already, or the object is not of the type.</exception>
    void RegisterInstanceAs(object instance, Type interfaceType, string? name = null, bool dispose = false);

    /// <summary>Serves <typeparamref name="TInterface"/> by a factory called at the first request.</summary>
    /// <exception cref="ObjectContainerException">The interface was served already.</exception>
    IStrategyRegistration RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string? name = null);

    /// <summary>The service of that type.</summary>
    /// <exception cref="ObjectContainerException">There is none, and it cannot be created.</exception>
    T Resolve<T>();

    /// <summary>The service of that type and name.</summary>
    /// <exception cref="ObjectContainerException">There is none, and it cannot be created.</exception>
    T Resolve<T>(string? name);

    /// <summary>The service of that type and name.</summary>
    /// <exception cref="ObjectContainerException">There is none, and it cannot be created.</exception>
    object Resolve(Type typeToResolve, string? name = null);

    /// <summary>Every service registered for the type, whatever its name; own ones first, then those of the parents.</summary>
    IEnumerable<T> ResolveAll<T>()
        where T : class;

    /// <summary>Whether the type is registered here, without a name.</summary>
    bool IsRegistered<T>();

    /// <summary>Whether the type is registered here under the name.</summary>
    bool IsRegistered<T>(string? name);
}
