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

    public static Decision Mark(Decision decision, InsiOperation? operation) =>
        IsReconstructed(decision, operation) ? decision with { Why = $"{decision.Why} ({ReconstructedContract.Notice})" } : decision;

    public static SoapResponse Mark(SoapResponse response, Decision decision, InsiOperation? operation) =>
        response.Status != 0 && IsReconstructed(decision, operation) ? response with { Headers = [.. response.Headers, new HeaderLine(Header, "reconstructed")] } : response;

    /// <summary>What the official package decides is official in its form; every other answer to a verification is not.</summary>
    private static bool IsReconstructed(Decision decision, InsiOperation? operation) =>
        operation is { IsContractPublic: false } && decision.Origin is not DecisionOrigin.OfficialPackage;
}
