using System.CommandLine;
using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Sut;
using InsConformance.Engine.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--sut</c>: which software is examined, and how it is reached.</summary>
internal static class SutOption
{
    private const string Reference = "reference";
    private const string Script = "script:";

    /// <summary>A person works the software.</summary>
    public const string Observe = "observe";

    private static readonly string[] Forms = [Reference, "http://ADRESSE", $"{Script}CHEMIN", Observe];

    public static Option<string> Create() => new("--sut")
    {
        Description = "Logiciel examiné. reference : le moteur de référence ; http://… : un adaptateur REST ; script:… : un exécutable lancé à chaque action ; observe : rien à écrire, une personne le manie (docs/observing.md). Contrat : docs/attaching.md.",
        HelpName = string.Join('|', Forms),
        DefaultValueFactory = _ => Reference,
    };

    /// <summary><c>--sut-timeout</c>: how long one answer of the adapter may take.</summary>
    public static Option<double> CreateTimeout()
    {
        var option = new Option<double>("--sut-timeout")
        {
            Description = "Temps accordé à chaque réponse de l'adaptateur, en secondes.",
            HelpName = "secondes",
            DefaultValueFactory = _ => ChannelLimits.Default.Time.TotalSeconds,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 3600))
                result.AddError("--sut-timeout attend un nombre de secondes, de 0,1 à 3600.");
        });
        return option;
    }

    /// <summary>Attaches the software.</summary>
    /// <param name="value">What the user wrote.</param>
    /// <param name="timeout">How long one answer of an adapter may take.</param>
    /// <param name="rules">The rules of the reference engine that are honoured; nothing else can have one switched off.</param>
    /// <param name="seesReaders">Whether the cards are in readers of the machine, which a software attached from outside sees too.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UserErrorException">No software is reached so.</exception>
    public static async Task<ISutAttachment> AttachAsync(string value, TimeSpan timeout, EngineRules rules, bool seesReaders, CancellationToken cancellationToken)
    {
        if (value is Reference)
            return new ReferenceEngineAttachment(TimeProvider.System, rules);
        try
        {
            return await RemoteAttachment.ConnectAsync(ChannelTo(value, timeout), TimeProvider.System, cancellationToken, seesReaders);
        }
        catch (SutException e)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    /// <summary>What can be shown of what the user wrote: no name nor password of an address.</summary>
    public static string Shown(string value) => value.StartsWith(Script, StringComparison.Ordinal) || !value.Contains('@', StringComparison.Ordinal) ? value : "(adresse non répétée)";

    /// <summary>Whether there is no adapter: the software is within the bench, or a person works it.</summary>
    public static bool NeedsNoAdapter(string value) => value is Reference or Observe;

    /// <summary>The way to an adapter.</summary>
    /// <exception cref="UserErrorException">The value names none.</exception>
    public static ISutChannel ChannelTo(string value, TimeSpan timeout)
    {
        var limits = new ChannelLimits(timeout);
        if (value.StartsWith(Script, StringComparison.Ordinal))
            return new ScriptSutChannel(Existing(value[Script.Length..]), limits, TimeProvider.System);
        if (value.Contains('@', StringComparison.Ordinal))
            throw new UserErrorException(ExitCode.WrongUse, "--sut attend une adresse sans identifiant ni mot de passe ; celle qui est donnée n'est pas répétée.");
        return Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? new HttpSutChannel(address, limits, TimeProvider.System)
            : throw new UserErrorException(ExitCode.WrongUse, $"--sut ne connaît pas « {value} ». Formes possibles : {string.Join(", ", Forms)}.");
    }

    private static FileInfo Existing(string path) => path.Length > 0 && File.Exists(path)
        ? new FileInfo(path)
        : throw new UserErrorException(ExitCode.WrongUse, $"--sut {Script}{path} : aucun fichier à cet endroit. Donnez le chemin de l'exécutable, relatif au dossier courant ou complet.");
}
