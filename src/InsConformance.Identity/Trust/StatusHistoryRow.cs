namespace InsConformance.Identity.Trust;

/// <summary>One row of the « historique des statuts » : a change, its date and its responsible (règle 21, INS 26).</summary>
public sealed record StatusHistoryRow
{
    internal StatusHistoryRow(StatusChange change, Responsible responsible, DateTimeOffset at)
    {
        if (at == default)
            throw new ArgumentException("La date d'un changement de statut est obligatoire (règle 21, INS 26).", nameof(at));
        (Change, Responsible, At) = (change, responsible, at);
    }

    /// <summary>Previous and current status, attributes, transition.</summary>
    public StatusChange Change { get; }

    /// <summary>Who.</summary>
    public Responsible Responsible { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }
}
