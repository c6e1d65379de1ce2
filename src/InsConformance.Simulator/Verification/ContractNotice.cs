using InsConformance.Insi.Calling;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Verification;

/// <summary>Says on every answer to a verification, and in the journal, that its contract is reconstructed.</summary>
internal static class ContractNotice
{
    /// <summary>Header of the HTTP response; no SOAP reader looks at it.</summary>
    public const string Header = "X-InsConformance-Contract";

    private const string Reconstructed = "reconstructed";

    public static Decision Mark(Decision decision, InsiOperation? operation) =>
        ContractOf(decision, operation) is Reconstructed ? decision with { Why = $"{decision.Why} ({ReconstructedContract.Notice})" } : decision;

    public static SoapResponse Mark(SoapResponse response, Decision decision, InsiOperation? operation) =>
        response.Status != 0 && ContractOf(decision, operation) is { } contract ? response with { Headers = [.. response.Headers, new HeaderLine(Header, contract)] } : response;

    /// <summary>The contract behind an answer; null for the public one, which needs no notice.</summary>
    private static string? ContractOf(Decision decision, InsiOperation? operation) => operation switch
    {
        null or { IsContractPublic: true } => null,
        _ when decision.Origin is DecisionOrigin.OfficialPackage || !InsiOperations.All.Contains(operation) => "official-package",
        _ => Reconstructed,
    };
}
