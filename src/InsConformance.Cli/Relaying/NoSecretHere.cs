using System.CommandLine;

namespace InsConformance.Cli.Relaying;

/// <summary>The options that somebody would try for a secret: each is refused, with where to put it instead, and its value is not repeated.</summary>
internal static class NoSecretHere
{
    public static IEnumerable<Option> Options =>
    [
        Refusing("--password", "Un mot de passe ne se donne jamais sur la ligne de commande, que d'autres peuvent lire : --password-file FICHIER ou --password-env NOM."),
        Refusing("--proxy-password", "Un mot de passe ne se donne jamais sur la ligne de commande, que d'autres peuvent lire : --proxy-credentials-file FICHIER ou --proxy-credentials-env NOM."),
        Refusing("--proxy-credentials", "Un mot de passe ne se donne jamais sur la ligne de commande, que d'autres peuvent lire : --proxy-credentials-file FICHIER ou --proxy-credentials-env NOM."),
    ];

    private static Option<string?> Refusing(string name, string reason)
    {
        var option = new Option<string?>(name) { Hidden = true };
        option.Validators.Add(result => result.AddError(reason));
        return option;
    }
}
