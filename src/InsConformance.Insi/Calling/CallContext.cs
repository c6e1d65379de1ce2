using System.Globalization;
using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Calling;

/// <summary>
/// What varies from one call to the next. <see cref="Create"/> gives a conformant one; <c>with</c> makes it depart from the rules
/// on purpose.
/// </summary>
public sealed record CallContext
{
    /// <summary><c>wsa:MessageID</c>, <c>uuid:</c> included.</summary>
    public required string MessageId { get; init; }

    /// <summary>« Id » of the ContexteBAM.</summary>
    public required string BamId { get; init; }

    /// <summary>« Id » of the ContexteLPS.</summary>
    public required string LpsId { get; init; }

    /// <summary>« Temps » of both contexts.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>« Emetteur » of both contexts: OU of the client certificate, or NameID of the PS assertion.</summary>
    public required string Emitter { get; init; }

    /// <summary>The calling software.</summary>
    public required LpsIdentity Software { get; init; }

    /// <summary>« COUVERTURE » of the ContexteBAM: empty for WS_INS2, data of the card for WS_INS1.</summary>
    public Coverage Coverage { get; init; } = Coverage.Empty;

    /// <summary>
    /// Assertions for <c>wsse:Security</c>, each as the exact text of one XML element; none in certificate mode, and then the block
    /// is left out.
    /// </summary>
    public IReadOnlyList<string> Assertions { get; init; } = [];

    /// <summary>A fresh conformant context: new identifiers, present instant.</summary>
    public static CallContext Create(LpsIdentity software, string emitter, IIdSource ids, TimeProvider clock) => new()
    {
        MessageId = $"uuid:{ids.NextId()}",
        BamId = ids.NextId().ToString(),
        LpsId = ids.NextId().ToString(),
        Time = clock.GetUtcNow(),
        Emitter = emitter,
        Software = software,
    };

    /// <summary>The request that carries this body in this context, in conformant form.</summary>
    public RequestContent ToRequest(RequestBody query)
    {
        var time = Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return new RequestContent
        {
            Addressing = new AddressingBlocks { MessageId = MessageId, Action = query.Operation.Action },
            Bam = new BamContext
            {
                Version = BamContext.ConformantVersion,
                Nature = BamContext.ConformantNature,
                Id = BamId,
                Time = time,
                Emitter = Emitter,
                Coverage = Coverage,
            },
            Lps = new LpsContext
            {
                Version = LpsContext.ConformantVersion,
                Nature = LpsContext.ConformantNature,
                Id = LpsId,
                Time = time,
                Emitter = Emitter,
                Software = new LpsSoftware
                {
                    Idam = Software.Idam,
                    IdamR = LpsSoftware.ConformantIdamR,
                    Version = Software.Version,
                    Instance = Software.Instance,
                    Name = Software.Name,
                },
            },
            Security = Assertions.Count == 0 ? null : new SecurityHeader(Assertions),
            Query = query,
        };
    }
}
