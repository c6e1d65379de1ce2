using System.CommandLine;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Hl7v2;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf mllp</c>: HL7 v2 flows with a product, received or sent, and judged.</summary>
internal static class MllpCommand
{
    public static Command Create(Terminal terminal) => new("mllp", "Échange des messages HL7 v2 avec un logiciel par MLLP, et les juge.")
    {
        MllpListenCommand.Create(terminal),
        MllpSendCommand.Create(terminal),
    };

    public static Option<string> VersionOption()
    {
        var versions = new Hl7v2Judge().Versions;
        var option = new Option<string>("--profile-version") { Description = "Version de IHE PAM France.", HelpName = "version", DefaultValueFactory = _ => versions[0] };
        option.AcceptOnlyFromAmong([.. versions]);
        return option;
    }

    public static Option<OutputFormat> FormatOption() =>
        new("--format") { Description = "text : pour une personne ; json : un objet par message et par ligne.", DefaultValueFactory = _ => OutputFormat.Text };
}
