using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using InsConformance.Cli.Commands;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli;

/// <summary>The commands, and what is common to them: wrong use is one line and exit code 2, nothing ends in a stack trace.</summary>
public static class CommandLine
{
    /// <summary>Tags begin with @: an argument that does is no response file.</summary>
    private static readonly ParserConfiguration TagsAreNotFiles = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var parsed = Root(terminal).Parse(arguments, TagsAreNotFiles);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await terminal.Talk.WriteLineAsync(Words(error, parsed));
            await terminal.Talk.WriteLineAsync($"Aide : insconf {CommandPath(parsed)}--help");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Data,
                    Error = terminal.Talk,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
                },
                cancellationToken);
        }
        catch (UserErrorException e)
        {
            await terminal.Talk.WriteLineAsync(e.Message);
            return e.ExitCode;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            await terminal.Talk.WriteLineAsync($"Erreur du banc, à signaler avec cette trace : {e}");
            return ExitCode.BenchError;
        }
    }

    /// <summary>What would be said of a command line that cannot be understood, without running it; nothing when it can.</summary>
    internal static IEnumerable<string> Misunderstood(string[] arguments) =>
        Root(new Terminal(TextWriter.Null, TextWriter.Null, IsInteractive: false)).Parse(arguments, TagsAreNotFiles).Errors.Select(error => error.Message);

    private static RootCommand Root(Terminal terminal)
    {
        var root = Commands(terminal);
        root.Options.OfType<HelpOption>().Single().Description = "Afficher cette aide";
        return root;
    }

    private static RootCommand Commands(Terminal terminal) => new(
        """
        Banc d'essai des logiciels qui utilisent l'Identité Nationale de Santé (INS).

        Codes de sortie : 0 tout ce qui doit l'être est conforme ; 1 écart de conformité ; 2 mauvais usage ;
        3 erreur d'installation ou du banc ; 4 rien n'a été exécuté.
        """)
    {
        RunCommand.Create(terminal),
        SutCommand.Create(terminal),
        ServeCommand.Create(terminal),
        RelayCommand.Create(terminal),
        DoctorCommand.Create(terminal),
        CheckCommand.Create(terminal),
        DatamatrixCommand.Create(terminal),
        MllpCommand.Create(terminal),
        PkiCommand.Create(terminal),
        FeaturesCommand.Create(terminal),
        PeopleCommand.Create(terminal),
        PlanCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        CardsCommand.Create(terminal),
        CompareCommand.Create(terminal),
        ReportCommand.Create(terminal),
        SelfTestCommand.Create(terminal),
        BenchCommand.Create(terminal),
    };

    /// <summary>What is wrong. A word that nothing expects is repeated only where it can but be the name of an option or of a command: elsewhere it may be a password.</summary>
    private static string Words(ParseError error, ParseResult parsed)
    {
        var unexpected = parsed.UnmatchedTokens;
        if (unexpected.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) is not { } word)
            return error.Message;
        if (word.StartsWith('-'))
            return $"Option inconnue : {word.Split('=', ':')[0]}.";
        return parsed.CommandResult.Command.Subcommands.Any() && !unexpected.Any(token => token.StartsWith('-'))
            ? $"Commande inconnue : {word}."
            : "Un argument n'est attendu nulle part. Il n'est pas répété ici : ce pourrait être un mot de passe.";
    }

    private static string CommandPath(ParseResult parsed)
    {
        var path = "";
        for (var result = parsed.CommandResult; result.Parent is CommandResult parent; result = parent)
            path = $"{result.Command.Name} {path}";
        return path;
    }
}
