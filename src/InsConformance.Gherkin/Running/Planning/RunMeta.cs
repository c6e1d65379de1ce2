using System.Runtime.InteropServices;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>What produced the stream.</summary>
internal static class RunMeta
{
    /// <summary>The version of Cucumber Messages that the records follow.</summary>
    private const string ProtocolVersion = "34.2.1";

    public static Meta Describe() => new(
        ProtocolVersion,
        new Product("InsConformance.Gherkin", typeof(RunMeta).Assembly.GetName().Version?.ToString(3)),
        new Product(".NET", Environment.Version.ToString()),
        new Product(RuntimeInformation.OSDescription),
        new Product(RuntimeInformation.ProcessArchitecture.ToString()));
}
