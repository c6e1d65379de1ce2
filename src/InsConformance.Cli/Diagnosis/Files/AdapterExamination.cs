using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Cli.Commands;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;

namespace InsConformance.Cli.Diagnosis.Files;

/// <summary>The adapter of the software: that it is there, and gives what the contract asks.</summary>
internal static class AdapterExamination
{
    /// <param name="sut">What was given to <c>--sut</c>.</param>
    /// <param name="timeout">How long one answer may take.</param>
    /// <param name="pki">Folder of the PKI of the bench: the adapter is told to call a simulator.</param>
    public static Examination Of(string sut, TimeSpan timeout, DirectoryInfo pki) => new($"Logiciel examiné {SutOption.Shown(sut)}", async cancellationToken =>
    {
        if (SutOption.NeedsNoAdapter(sut))
            return [];
        try
        {
            await using var channel = SutOption.ChannelTo(sut, timeout);
            return await TryAsync(channel, pki, cancellationToken);
        }
        catch (UserErrorException e)
        {
            return [AdapterFaults.UnknownForm.Seen(e.Message)];
        }
    });

    private static async Task<IReadOnlyList<FoundFault>> TryAsync(ISutChannel channel, DirectoryInfo pki, CancellationToken cancellationToken)
    {
        try
        {
            await using var simulator = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = pki }, TimeProvider.System, cancellationToken);
            var report = await new AdapterCheck(channel, simulator, pki, new CryptographicIdSource(), TimeProvider.System).RunAsync(cancellationToken);
            return [.. report.Findings.Select(finding => AdapterFaults.Of(finding.Rule).Seen(finding.Cause))];
        }
        catch (SimulatorSetupException)
        {
            return []; // The examination of the PKI says what is wrong.
        }
    }
}
