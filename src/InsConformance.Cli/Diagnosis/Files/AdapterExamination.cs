using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Cli.Commands;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Cli.Diagnosis.Files;

/// <summary>The adapter of the software: that it is there, gives what the contract asks, and does what its editor declares.</summary>
internal static class AdapterExamination
{
    /// <param name="sut">What was given to <c>--sut</c>.</param>
    /// <param name="timeout">How long one answer may take.</param>
    /// <param name="pki">Folder of the PKI of the bench: the adapter is told to call a simulator.</param>
    /// <param name="declaration">What the software is declared to be; null when it is not given.</param>
    public static Examination Of(string sut, TimeSpan timeout, DirectoryInfo pki, FileInfo? declaration = null) => new($"Logiciel examiné {SutOption.Shown(sut)}", async cancellationToken =>
    {
        if (SutOption.NeedsNoAdapter(sut))
            return [];
        try
        {
            await using var channel = SutOption.ChannelTo(sut, timeout);
            return await TryAsync(channel, pki, declaration is null ? null : Read(declaration), cancellationToken);
        }
        catch (UserErrorException e)
        {
            return [AdapterFaults.UnknownForm.Seen(e.Message)];
        }
    });

    private static async Task<IReadOnlyList<FoundFault>> TryAsync(ISutChannel channel, DirectoryInfo pki, Declaration? declaration, CancellationToken cancellationToken)
    {
        try
        {
            await using var simulator = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = pki }, TimeProvider.System, cancellationToken);
            var report = await new AdapterCheck(channel, simulator, pki, new CryptographicIdSource(), TimeProvider.System).RunAsync(cancellationToken);
            var unmet = report.Manifest is { } manifest ? UnmetClaims.Of(declaration, manifest.ToDescription().Capabilities).InWords : [];
            return [.. report.Findings.Select(finding => AdapterFaults.Of(finding.Rule).Seen(finding.Cause)), .. unmet.Select(AdapterFaults.UnmetClaim.Seen)];
        }
        catch (SimulatorSetupException)
        {
            return []; // The examination of the PKI says what is wrong.
        }
    }

    private static Declaration? Read(FileInfo declaration)
    {
        try
        {
            return DeclarationFile.Read(declaration.ToString());
        }
        catch (RequirementException)
        {
            return null; // The examination of the declaration says what is wrong.
        }
    }
}
