using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin;

/// <summary>Values that step classes share by name or by type, for the life of a scenario or a feature. Safe for parallel use.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is the one step classes know from Reqnroll.")]
public abstract class ReqnrollContext : ConcurrentDictionary<string, object>
{
    private protected ReqnrollContext()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The first error met, or null while everything is well.</summary>
    public Exception? TestError { get; internal set; }

    /// <summary>Adds a value under a name that is not used yet.</summary>
    /// <exception cref="ArgumentException">The name is used already.</exception>
    public void Add(string key, object value) => ((IDictionary<string, object>)this).Add(key, value);

    /// <summary>Removes the value of that name, and tells whether there was one.</summary>
    public bool Remove(string key) => TryRemove(key, out _);

    /// <summary>The value stored for the type.</summary>
    /// <exception cref="KeyNotFoundException">Nothing was stored for the type.</exception>
    public T Get<T>() => Get<T>(KeyOf<T>());

    /// <summary>The value stored under the name.</summary>
    /// <exception cref="KeyNotFoundException">Nothing was stored under the name.</exception>
    public T Get<T>(string key) =>
        TryGetValue<T>(key, out var value)
            ? value
            : throw new KeyNotFoundException($"Nothing of type {typeof(T).Name} was stored under '{key}'.");

    /// <summary>Stores a value for its type.</summary>
    public void Set<T>(T data)
        where T : notnull => Set(data, KeyOf<T>());

    /// <summary>Stores a value under a name.</summary>
    public void Set<T>(T data, string key)
        where T : notnull => this[key] = data;

    /// <summary>Stores a factory for a type: it is called at each reading.</summary>
    public void Set<T>(Func<T> func) => this[KeyOf<T>()] = func;

    /// <summary>Reads the value stored for the type, if any.</summary>
    public bool TryGetValue<TValue>([MaybeNullWhen(false)] out TValue value) => TryGetValue(KeyOf<TValue>(), out value);

    /// <summary>Reads the value stored under the name, if it is of the type.</summary>
    public bool TryGetValue<TValue>(string key, [MaybeNullWhen(false)] out TValue value)
    {
        switch (base.TryGetValue(key, out var stored) ? stored : null)
        {
            case TValue typed:
                value = typed;
                return true;
            case Func<TValue> factory:
                value = factory();
                return true;
            default:
                value = default;
                return false;
        }
    }

    private static string KeyOf<T>() => typeof(T).FullName ?? typeof(T).Name;
}
