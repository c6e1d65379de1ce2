using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Engine.Results;

/// <summary>The outcome of a use case: <see cref="Done"/> or <see cref="Refused"/>. A business refusal is never an exception.</summary>
public abstract record Result<T>
{
    private Result()
    {
    }

    /// <summary>Whether the action was done.</summary>
    public bool IsDone => this is Done;

    /// <summary>The action was done.</summary>
    /// <param name="Value">What it produced.</param>
    /// <param name="Alerts">What the user must see nevertheless; empty as a rule.</param>
    public sealed record Done(T Value, ImmutableArray<Alert> Alerts) : Result<T>;

    /// <summary>The action was refused; nothing changed in the register.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(EngineRefusal Refusal) : Result<T>;

    /// <summary>Makes a result of a value without alerts.</summary>
    public static implicit operator Result<T>(T value) => new Done(value, []);

    /// <summary>Makes a result of a refusal.</summary>
    public static implicit operator Result<T>(EngineRefusal refusal) => new Refused(refusal);

    /// <summary>The value when the action was done, the refusal otherwise.</summary>
    internal bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out EngineRefusal? refusal)
    {
        var done = this as Done;
        value = done is null ? default : done.Value;
        refusal = (this as Refused)?.Refusal;
        return done is not null;
    }

    /// <summary>Goes on with the value when the action was done; the alerts of both steps are kept in order.</summary>
    internal Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => this switch
    {
        Done done => next(done.Value) switch
        {
            Result<TNext>.Done after => after with { Alerts = done.Alerts.AddRange(after.Alerts) },
            var refused => refused,
        },
        Refused refused => refused.Refusal,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The same result with more alerts, when the action was done.</summary>
    internal Result<T> With(ImmutableArray<Alert> alerts) => this is Done done ? done with { Alerts = done.Alerts.AddRange(alerts) } : this;

    /// <summary>The same result seen through a function.</summary>
    internal Result<TNext> Select<TNext>(Func<T, TNext> view) => Then<TNext>(value => view(value));
}
