using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Simulator.Journal;

/// <summary>Échange : one request and its answer, byte for byte, with what the simulator understood and decided.</summary>
public sealed record ServedExchange
{
    private bool _atRest;

    /// <summary>Rank in the journal, from 1; never given twice.</summary>
    public required long Id { get; init; }

    /// <summary>Session of the request; empty when nothing in it says.</summary>
    public required string Session { get; init; }

    /// <summary>When the whole request was there, on the clock of the simulation.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Until the answer was ready, scripted delay included, on the clock of the simulation.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>How callers authenticate on the listener that it came through.</summary>
    public AccessMode Mode { get; init; }

    /// <summary>The request, connection included.</summary>
    public required SoapRequest Request { get; init; }

    /// <summary>The request as understood; null when it is not a SOAP message. Once in the journal it is read again from the bytes each time it is asked for.</summary>
    public required InsiRequest? Understood
    {
        get => _atRest ? Read() : field;
        init;
    }

    /// <summary>Why the request is not a SOAP message; null when it is one.</summary>
    public required WireError? Unreadable { get; init; }

    /// <summary>The operation asked for; null when unknown.</summary>
    public required InsiOperation? Operation { get; init; }

    /// <summary>The script that answered, or null.</summary>
    public required string? ScriptId { get; init; }

    /// <summary>What was decided, and why.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The answer.</summary>
    public required SoapResponse Response { get; init; }

    /// <summary>What the request was worth; it never changed the answer.</summary>
    public AuditReport Audit { get; init; } = AuditReport.Nothing;

    /// <summary>The other side of a relay; null when the simulator answers.</summary>
    public RelayTrace? Relay { get; init; }

    /// <summary>
    /// As the journal keeps it: the bytes without the tree that was read from them. Ten thousand trees are millions of objects, and the garbage collector would go through
    /// them all, again and again.
    /// </summary>
    internal ServedExchange AtRest() => this with { Understood = null, _atRest = true };

    private InsiRequest? Read()
    {
        RequestReader.TryRead(Request.Body, ContentType.Of(Request).Charset, WireLimits.Default, out var request, out _);
        return request;
    }
}
