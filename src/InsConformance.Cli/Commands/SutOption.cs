using System.CommandLine;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Sut;
using InsConformance.Engine.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--sut</c>: which software is examined, and how it is reached.</summary>
internal static class SutOption
{
    private const string Reference = "reference";

    private static readonly string[] Forms = [Reference];

    public static Option<string> Create() => new("--sut")
    {
        Description = "Logiciel examiné. reference : le moteur de référence.",
        HelpName = string.Join('|', Forms),
        DefaultValueFactory = _ => Reference,
    };

    /// <summary>Attaches the software.</summary>
    /// <param name="value">What the user wrote.</param>
    /// <param name="rules">The rules of the reference engine that are honoured; nothing else can have one switched off.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UserErrorException">No software is reached so.</exception>
    public static Task<ISutAttachment> AttachAsync(string value, EngineRules rules, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return value switch
        {
            Reference => Task.FromResult<ISutAttachment>(new ReferenceEngineAttachment(TimeProvider.System, rules)),
            _ => throw new UserErrorException(ExitCode.WrongUse, $"--sut ne connaît pas « {value} ». Formes possibles : {string.Join(", ", Forms)}."),
        };
    }
}
