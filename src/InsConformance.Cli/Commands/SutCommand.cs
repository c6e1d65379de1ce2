using System.CommandLine;
using InsConformance.Cli.Output;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf sut</c>: what concerns the adapters of the software to examine.</summary>
internal static class SutCommand
{
    public static Command Create(Terminal terminal) => new("sut", "Adaptateurs : ce qui relie le banc au logiciel examiné (docs/attaching.md).")
    {
        SutCheckCommand.Create(terminal),
        SutServeCommand.Create(terminal),
    };
}
