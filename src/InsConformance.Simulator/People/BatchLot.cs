using InsConformance.Insi.Messages;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.People;

/// <summary>Lot de vérification : a list of identities to verify at once (WS_INS4), with its wanted doubles and mismatches.</summary>
/// <param name="Name">Name: <c>cnda-lot-1</c>.</param>
/// <param name="Items">The identities, in the order of the file.</param>
public sealed record BatchLot(string Name, IReadOnlyList<BatchLotItem> Items)
{
    /// <summary>The lots of the CNDA test package (insi-protocol §7.2, documented): three lots of 16, 16 and 4 identities.</summary>
    public static IReadOnlyList<BatchLot> OfCnda()
    {
        var file = EmbeddedFixtures.Of("lots").Single();
        var errors = new PeopleFileErrors(file.Name);
        var stream = new YamlStream();
        stream.Load(new StringReader(file.ReadText()));
        var lots = new YamlSection(errors, (YamlMappingNode)stream.Documents[0].RootNode).Sections("lots")
            .Select(lot => new BatchLot(lot.Required("name"), lot.Sections("items").Select(Item).ToArray())).ToArray();
        errors.ThrowIfAny();
        return lots;
    }

    private static BatchLotItem Item(YamlSection section) => new(section.Required("person"), section.Section("ins") is { } ins ? PeopleFile.Entry(ins) : null, section.Optional("note"));
}

/// <summary>One identity of a lot.</summary>
/// <param name="PersonId">The test person whose traits it has.</param>
/// <param name="OtherIns">The INS that the lot gives it, when it is not the person's own.</param>
/// <param name="Note">What is wanted of it, in French; null for a plain one.</param>
public sealed record BatchLotItem(string PersonId, InsEntry? OtherIns, string? Note);
