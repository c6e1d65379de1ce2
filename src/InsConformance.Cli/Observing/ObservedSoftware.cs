using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Sut;
using InsConformance.Cli.Output;
using InsConformance.Reports;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Observing;

/// <summary>Sets up <c>--sut observe</c> in a terminal.</summary>
internal static class ObservedSoftware
{
    /// <summary>The software that is declared; without a declaration, only that it is observed.</summary>
    public static SutDescription Describe(Applicability? declared) => declared?.Declaration is { } declaration
        ? new SutDescription(declaration.Software, declaration.Version, ObservedAttachment.Capabilities)
        : new SutDescription("logiciel observé", "", ObservedAttachment.Capabilities);

    /// <summary>Attaches it, worked by whoever is in front of the terminal.</summary>
    /// <exception cref="UserErrorException">Nobody says who attests.</exception>
    public static async Task<ISutAttachment> AttachAsync(Terminal terminal, string? name, SutDescription description, ReportFolder folder, CancellationToken cancellationToken)
    {
        var lines = new OperatorLines(terminal.Input);
        if (name is null)
        {
            await terminal.Talk.WriteAsync("Votre nom, qui figurera dans le rapport > ");
            name = (await lines.ReadAsync(cancellationToken))?.Trim();
        }

        return string.IsNullOrWhiteSpace(name)
            ? throw new UserErrorException(ExitCode.WrongUse, "Personne n'atteste : donner un nom avec --operator, ou au clavier.")
            : new ObservedAttachment(new TerminalOperator(name, lines, terminal.Talk), description, new EvidenceFolder(new DirectoryInfo(folder.Path)), TimeProvider.System);
    }
}
