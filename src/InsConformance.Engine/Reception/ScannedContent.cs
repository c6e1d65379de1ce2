using InsConformance.Exchange.Datamatrix;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Reception;

/// <summary>What the engine retains of a scanned datamatrix INS.</summary>
/// <param name="payload">The content, read leniently.</param>
internal sealed class ScannedContent(DatamatrixPayload payload)
{
    /// <summary>What stands for the emitter of a scanned identity.</summary>
    public const string Emitter = "datamatrix INS";

    /// <summary>Why the content cannot be trusted, in French; null when nothing speaks against it.</summary>
    public string? Defect
    {
        get
        {
            if (!string.Equals(payload.Header, PayloadText.Header, StringComparison.Ordinal))
                return "Ce code n'est pas un datamatrix INS.";
            if (BlockKind.All.FirstOrDefault(kind => kind.IsMandatory && payload.Find(kind) is null) is { } missing)
                return $"Le datamatrix INS ne porte pas le champ « {missing.Label} ».";
            return Ins.TryParse(payload.ValueOf(BlockKind.Matricule)!, payload.ValueOf(BlockKind.Oid), out var ins, out var refusal)
                ? ins.Matricule.KeyRefusal?.Message
                : refusal.Message;
        }
    }

    /// <summary>The identity, as another domain would send it: a scan says nothing of how its emitter checked it.</summary>
    public ReceivedIdentity Identity => new(Emitter, new TraitsEntry
    {
        BirthName = payload.ValueOf(BlockKind.BirthName),
        BirthGivenNames = payload.ValueOf(BlockKind.GivenNames),
        FirstBirthName = payload.ValueOf(BlockKind.GivenNames)?.Split(' ')[0],
        BirthDate = payload.ValueOf(BlockKind.BirthDate)?.Replace('-', '/'),
        Sex = payload.ValueOf(BlockKind.Sex),
        BirthPlace = payload.ValueOf(BlockKind.BirthPlace) ?? BirthPlace.Unknown.Code,
    })
    {
        Number = payload.ValueOf(BlockKind.Matricule),
        Oid = payload.ValueOf(BlockKind.Oid),
    };
}
