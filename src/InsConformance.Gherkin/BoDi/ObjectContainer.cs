using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace InsConformance.Gherkin.BoDi;

/// <summary>
/// The container of a run, a feature or a scenario. Objects that it created are disposed with it, last created first,
/// asynchronously when they can. Safe for parallel use.
/// </summary>
public sealed class ObjectContainer(ObjectContainer? parent = null) : IObjectContainer, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ServiceKey, Registration> _registrations = [];
    private readonly Dictionary<ServiceKey, object> _instances = [];
    private readonly List<object> _owned = [];
    private bool _disposed;

    private ObjectContainer? Parent => parent;

    /// <inheritdoc/>
    [SuppressMessage("Design", "MA0046:Use EventHandler<T> to declare events", Justification = "The shape is the one step classes know from Reqnroll.")]
    public event Action<object>? ObjectCreated;

    /// <inheritdoc/>
    public IStrategyRegistration RegisterTypeAs<TType, TInterface>(string? name = null)
        where TType : class, TInterface =>
        Register(new ServiceKey(typeof(TInterface), name), new Registration((container, path) => container.Create(typeof(TType), path), creates: true));

    /// <inheritdoc/>
    public IStrategyRegistration RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string? name = null) =>
        Register(
            new ServiceKey(typeof(TInterface), name),
            new Registration((container, path) => factoryDelegate(container)
                ?? throw new ObjectContainerException($"The factory of {typeof(TInterface).Name} returned null", path), creates: true));

    /// <inheritdoc/>
    public void RegisterInstanceAs<TInterface>(TInterface instance, string? name = null, bool dispose = false)
        where TInterface : class => RegisterInstanceAs(instance, typeof(TInterface), name, dispose);

    /// <inheritdoc/>
    public void RegisterInstanceAs(object instance, Type interfaceType, string? name = null, bool dispose = false)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (!interfaceType.IsInstanceOfType(instance))
            throw new ObjectContainerException($"{instance.GetType().Name} cannot be registered as {interfaceType.Name}: it is not one.");

        lock (_gate)
        {
            var key = new ServiceKey(interfaceType, name);
            Register(key, new Registration((_, _) => instance, creates: false));
            if (dispose)
                _owned.Add(instance);
        }
    }

    /// <inheritdoc/>
    public T Resolve<T>() => (T)Resolve(typeof(T));

    /// <inheritdoc/>
    public T Resolve<T>(string? name) => (T)Resolve(typeof(T), name);

    /// <inheritdoc/>
    public object Resolve(Type typeToResolve, string? name = null) => Resolve(new ServiceKey(typeToResolve, name), []);

    /// <inheritdoc/>
    public IEnumerable<T> ResolveAll<T>()
        where T : class
    {
        ServiceKey[] own;
        lock (_gate)
            own = [.. _registrations.Keys.Where(key => key.Type == typeof(T))];
        return [.. own.Select(key => (T)Resolve(key, [])), .. parent?.ResolveAll<T>() ?? []];
    }

    /// <inheritdoc/>
    public bool IsRegistered<T>() => IsRegistered<T>(null);

    /// <inheritdoc/>
    public bool IsRegistered<T>(string? name)
    {
        lock (_gate)
            return _registrations.ContainsKey(new ServiceKey(typeof(T), name));
    }

    /// <summary>Disposes of the objects that the container owns, last created first.</summary>
    /// <exception cref="ObjectContainerException">An object can only be disposed of asynchronously.</exception>
    /// <exception cref="AggregateException">Objects failed to be disposed of; the others were.</exception>
    public void Dispose()
    {
        var failures = new List<Exception>();
        foreach (var owned in Close())
            try
            {
                if (owned is IDisposable disposable)
                    disposable.Dispose();
                else if (owned is IAsyncDisposable)
                    failures.Add(new ObjectContainerException($"{owned.GetType().Name} must be disposed of asynchronously: use DisposeAsync."));
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }

        ThrowIfAny(failures);
    }

    /// <summary>Disposes of the objects that the container owns, last created first, asynchronously when they can.</summary>
    /// <exception cref="AggregateException">Objects failed to be disposed of; the others were.</exception>
    public async ValueTask DisposeAsync()
    {
        var failures = new List<Exception>();
        foreach (var owned in Close())
            try
            {
                if (owned is IAsyncDisposable asynchronous)
                    await asynchronous.DisposeAsync();
                else if (owned is IDisposable disposable)
                    disposable.Dispose();
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }

        ThrowIfAny(failures);
    }

    private static void ThrowIfAny(List<Exception> failures)
    {
        if (failures.Count > 0)
            throw new AggregateException(failures);
    }

    private Registration Register(ServiceKey key, Registration registration)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_instances.ContainsKey(key))
                throw new ObjectContainerException($"{key} was already given out by this container: register it before it is first used.");
            _registrations[key] = registration;
            return registration;
        }
    }

    private object Resolve(ServiceKey key, List<Type> path)
    {
        if (key == new ServiceKey(typeof(IObjectContainer), null) || key == new ServiceKey(typeof(ObjectContainer), null))
            return this;
        for (var container = this; container is not null; container = container.Parent)
            if (container.TryResolveRegistered(key, path, out var registered))
                return registered;
        if (key.Name is not null)
            throw new ObjectContainerException($"Nothing is registered as {key}", [.. path, key.Type]);

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _instances.TryGetValue(key, out var known) ? known : _instances[key] = Own(Create(key.Type, path));
        }
    }

    private bool TryResolveRegistered(ServiceKey key, List<Type> path, out object instance)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (!_registrations.TryGetValue(key, out var registration))
            {
                instance = this;
                return false;
            }

            if (!_instances.TryGetValue(key, out instance!))
            {
                instance = registration.Provide(this, path);
                if (registration.Creates)
                    Own(instance);
                if (registration.Shared)
                    _instances[key] = instance;
            }

            return true;
        }
    }

    private object Own(object created)
    {
        if (created is IDisposable or IAsyncDisposable && !Knows(created))
            _owned.Add(created);
        ObjectCreated?.Invoke(created);
        return created;
    }

    /// <summary>A factory may give what another registration gave: that is not new, and not to be disposed of twice or too early.</summary>
    private bool Knows(object instance)
    {
        lock (_gate)
            return _owned.Concat(_instances.Values).Any(known => ReferenceEquals(known, instance)) || Parent?.Knows(instance) is true;
    }

    private object Create(Type type, List<Type> path)
    {
        if (path.Contains(type))
            throw new ObjectContainerException($"{type.Name} depends on itself", [.. path, type]);
        path.Add(type);
        if (type.IsInterface || type.IsAbstract)
            throw new ObjectContainerException($"Nothing is registered as {type.Name}, and it cannot be created because it is abstract", path);
        if (!type.IsClass || type == typeof(string) || typeof(Delegate).IsAssignableFrom(type))
            throw new ObjectContainerException($"Nothing is registered as {type.Name}, and values of that type cannot be guessed", path);

        var arguments = ConstructorOf(type, path);
        var instance = arguments.Invoke(
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            [.. arguments.GetParameters().Select(parameter => Resolve(new ServiceKey(parameter.ParameterType, null), path))],
            culture: null);
        path.RemoveAt(path.Count - 1);
        return instance;
    }

    private static ConstructorInfo ConstructorOf(Type type, List<Type> path)
    {
        var longest = type.GetConstructors()
            .GroupBy(constructor => constructor.GetParameters().Length)
            .MaxBy(group => group.Key)?
            .ToList();
        return longest switch
        {
            null => throw new ObjectContainerException($"{type.Name} has no public constructor", path),
            [var only] => only,
            _ => throw new ObjectContainerException($"{type.Name} has several constructors of the same length: which one to use cannot be decided", path),
        };
    }

    private List<object> Close()
    {
        lock (_gate)
        {
            if (_disposed)
                return [];
            _disposed = true;
            _owned.Reverse();
            return _owned;
        }
    }
}
