using InsConformance.Engine.Display;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Identity.Matricules;

namespace InsConformance.Engine.Reception;

/// <summary>
/// Lecture d'un datamatrix INS (guide v3 EXI REC 02): the person is looked for by matricule, then by traits; an unknown one is created as if another
/// domain sent her, so that INSi verifies her INS. A scan never qualifies by itself.
/// </summary>
public sealed class ScanDesk
{
    private readonly EngineParts _parts;
    private readonly ReceptionDesk _reception;
    private readonly EntryPolicy _entries;
    private readonly KnownIdentities _known;

    internal ScanDesk(EngineParts parts, ReceptionDesk reception)
    {
        (_parts, _reception) = (parts, reception);
        _entries = new EntryPolicy(parts.Rules);
        _known = new KnownIdentities(parts.Store, parts.Rules);
    }

    /// <summary>The identity found or created from what a scanner read.</summary>
    public async Task<Result<IdentityView>> ScanAsync(Actor actor, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbidden) return forbidden;
        var scanned = new ScannedContent(PayloadReader.Read(content.Span));
        if (scanned.Defect is { } defect && _parts.Rules.IsOn(EngineRule.ScannedContentChecked))
            return new EngineRefusal(RefusalKind.Invalid, defect, EngineRule.ScannedContentChecked.Reference);
        if (IsHeld(scanned.Identity) || SimilarTo(scanned.Identity) is not { } similar)
            return await _reception.ReceiveAsync(actor, WithTrust(scanned.Identity), cancellationToken);

        var alert = new Alert(
            AlertKind.ExistingIdentity,
            "Identité retrouvée par ses traits : elle n'a pas l'INS du datamatrix, qui n'est pas reprise ; interroger INSi.",
            EngineRule.ScanSearchesTraits.Reference);
        return new Result<IdentityView>.Done(_parts.Presenter.Show(similar, actor), [alert]);
    }

    private ReceivedIdentity WithTrust(ReceivedIdentity scanned) =>
        _parts.Rules.IsOn(EngineRule.ScanNeverQualifies) ? scanned : scanned with { IsQualifiedByEmitter = true };

    private bool IsHeld(ReceivedIdentity scanned) =>
        Ins.TryParse(scanned.Number!, scanned.Oid, out var ins, out _) && _parts.Store.Holding(ins.Matricule).Any(identity => identity.Trust.Ins == ins);

    /// <summary>The one identity with these traits; null when there is none, or several.</summary>
    private RegisteredIdentity? SimilarTo(ReceivedIdentity scanned) =>
        _parts.Rules.IsOn(EngineRule.ScanSearchesTraits)
        && _entries.Read(scanned.Traits).TryGet(out var reading, out _)
        && _known.SimilarTo(reading.Strict) is [var one]
            ? one
            : null;
}
