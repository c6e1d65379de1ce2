using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Scanning;

namespace InsConformance.Exchange.Comparison.Readers;

/// <summary>The identity of a datamatrix INS: its content, or a PNG picture of its symbol.</summary>
internal static class DatamatrixIdentities
{
    private static readonly (BlockKind Kind, ComparedTrait Trait)[] Blocks =
    [
        (BlockKind.Matricule, ComparedTrait.Matricule), (BlockKind.Oid, ComparedTrait.Oid), (BlockKind.BirthName, ComparedTrait.BirthName),
        (BlockKind.GivenNames, ComparedTrait.GivenNames), (BlockKind.Sex, ComparedTrait.Sex), (BlockKind.BirthPlace, ComparedTrait.BirthPlace),
    ];

    public static IEnumerable<CarriedIdentity> In(string source, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (ContentOf(bytes, cancellation) is not { Length: <= PayloadText.MaxSymbolContent } content)
            yield break;
        var payload = PayloadReader.Read(content.Span);
        var traits = new TraitList();
        foreach (var (kind, trait) in Blocks)
            traits.Add(trait, payload.ValueOf(kind), payload.Find(kind)?.Location ?? "");
        traits.AddBirthDate(payload.ValueOf(BlockKind.BirthDate), payload.Find(BlockKind.BirthDate)?.Location ?? "");
        if (traits.Of(source, "datamatrix") is { } identity)
            yield return identity;
    }

    private static ReadOnlyMemory<byte>? ContentOf(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => PngFormat.IsPng(bytes.Span)
        ? SymbolScan.Observe(bytes, [OutsideReader.Dmtx, OutsideReader.ZXing], cancellation).Content
        : ContentInput.Decode(bytes);
}
