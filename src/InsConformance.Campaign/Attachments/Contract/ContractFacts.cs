using System.Text.Json;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>What C# signatures do not say of the contract (<c>fixtures/sut-contract/contract.json</c>).</summary>
/// <param name="Actions">By action.</param>
/// <param name="Members">The meaning of each member in French, by <c>Type.member</c>.</param>
internal sealed record ContractFacts(IReadOnlyDictionary<string, ContractFacts.Action> Actions, IReadOnlyDictionary<string, string> Members)
{
    public static ContractFacts Shipped { get; } = Read();

    private static ContractFacts Read()
    {
        using var stream = typeof(ContractFacts).Assembly.GetManifestResourceStream("sut-contract.json")!;
        return JsonSerializer.Deserialize<ContractFacts>(stream, ContractJson.Options)!;
    }

    /// <param name="Capability">The capability that it belongs to; null when it is asked of all.</param>
    /// <param name="Summary">What it does, in French.</param>
    /// <param name="Input">An example of what is sent.</param>
    /// <param name="Output">An example of what is answered.</param>
    internal sealed record Action(SutCapability? Capability, string Summary, JsonElement Input, JsonElement Output);
}
