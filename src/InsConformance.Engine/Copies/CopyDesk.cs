using System.Collections.Concurrent;
using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.Copies;

/// <summary>Keeps copies of identity documents, sealed, and destroys them five years after the last activity of the person (INS 46). Safe to share between threads.</summary>
public sealed class CopyDesk
{
    private const int TermInYears = 5;

    /// <summary>The periodic task that destroys copies: what it writes is no activity of the person.</summary>
    private static readonly Actor Destruction = new("destruction-des-copies", "Destruction automatique", Right.None);

    private readonly EngineParts _parts;
    private readonly CopyCipher _cipher = new();
    private readonly ConcurrentDictionary<IdentityId, ImmutableArray<Kept>> _kept = new();

    internal CopyDesk(EngineParts parts) => _parts = parts;

    /// <summary>Keeps the copy of a document shown by the person.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="id">Whose document.</param>
    /// <param name="code">Code of the document, which the site must accept.</param>
    /// <param name="image">The image, as scanned.</param>
    public Result<DocumentCopy> Keep(Actor actor, IdentityId id, string code, ReadOnlySpan<byte> image)
    {
        if (_parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is null) return IdentityWriter.Unknown(id);
        if (_parts.Site.Current.Documents.Find(code) is not { } kind)
        {
            return new EngineRefusal(
                RefusalKind.Invalid, $"Le justificatif « {code} » n'est pas dans la liste du site ; en choisir un autre.", EngineRule.DocumentsListedBySite.Reference);
        }

        var copy = new DocumentCopy(kind.Label, _parts.Clock.GetUtcNow());
        var stored = _parts.Rules.IsOn(EngineRule.CopiesSealed) ? _cipher.Seal(image) : image.ToArray();
        _kept.AddOrUpdate(id, _ => [new Kept(copy, stored)], (_, known) => known.Add(new Kept(copy, stored)));
        _parts.Writer.Note(_parts.Scribe.Note(actor, ChangeKind.Document, id, "copie de pièce d'identité", null, kind.Label));
        return copy;
    }

    /// <summary>The copies that can be opened, oldest first.</summary>
    public Result<ImmutableArray<DocumentCopy>> List(Actor actor, IdentityId id)
    {
        if (_parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        return Of(id).Select(kept => kept.Copy).ToImmutableArray();
    }

    /// <summary>The image of a copy, as it was scanned.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="id">Whose document.</param>
    /// <param name="copy">One of <see cref="List"/>.</param>
    public Result<byte[]> Open(Actor actor, IdentityId id, DocumentCopy copy)
    {
        if (_parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        if (Of(id).FirstOrDefault(one => one.Copy == copy) is not { } kept)
        {
            return new EngineRefusal(
                RefusalKind.Unknown, $"La copie « {copy.Document} » n'est plus conservée.", EngineRule.CopiesDestroyedAtTerm.Reference);
        }

        _parts.Writer.Note(_parts.Scribe.Access(actor, id, AccessKind.Consultation, $"copie de pièce d'identité : {copy.Document}"));
        return _parts.Rules.IsOn(EngineRule.CopiesSealed) ? _cipher.Open(kept.Stored.Span) : kept.Stored.ToArray();
    }

    /// <summary>What lies on the disk for an identity, in the order of <see cref="List"/>: what somebody who steals the disk reads.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> AtRest(IdentityId id) => [.. Of(id).Select(kept => kept.Stored)];

    /// <summary>The periodic task: destroys the copies of every person whose last activity is five years old.</summary>
    public void DestroyAtTerm()
    {
        if (!_parts.Rules.IsOn(EngineRule.CopiesDestroyedAtTerm)) return;
        var now = _parts.Clock.GetUtcNow();
        foreach (var (id, copies) in _kept)
        {
            var left = copies.RemoveAll(kept => TermOf(id, kept) <= now);
            if (left.Length == copies.Length || !_kept.TryUpdate(id, left, copies)) continue;
            foreach (var destroyed in copies.Except(left))
                _parts.Writer.Note(_parts.Scribe.Note(Destruction, ChangeKind.Document, id, "copie de pièce d'identité", destroyed.Copy.Document, null));
        }
    }

    private DateTimeOffset TermOf(IdentityId id, Kept kept) =>
        (_parts.Rules.IsOn(EngineRule.CopyTermFromLastActivity) ? LastActivityOf(id) ?? kept.Copy.KeptAt : kept.Copy.KeptAt).AddYears(TermInYears);

    private DateTimeOffset? LastActivityOf(IdentityId id) =>
        _parts.Store.JournalOf(id).Where(entry => entry.By?.UserId != Destruction.UserId).Max(entry => entry.At);

    private ImmutableArray<Kept> Of(IdentityId id) => _kept.GetValueOrDefault(id, []);

    private sealed record Kept(DocumentCopy Copy, ReadOnlyMemory<byte> Stored);
}
