using System.CommandLine;

namespace InsConformance.Cli.Commands;

/// <summary>The options of <c>--sut observe</c>.</summary>
internal static class ObserveOptions
{
    /// <summary><c>--operator</c>: who attests.</summary>
    public static Option<string?> CreateOperator() => new("--operator")
    {
        Description = "Avec --sut observe : le nom de la personne qui manie le logiciel et atteste ce qu'il affiche ; demandé au clavier sinon.",
        HelpName = "nom",
    };

    /// <summary><c>--free</c>: in any order.</summary>
    public static Option<bool> CreateFree() => new("--free")
    {
        Description = "Avec --sut observe : travaillez dans l'ordre que vous voulez, le banc reconnaît les scénarios au trafic, ou les guide quand vous les annoncez ; à employer avec --tags, par exemple sur les essais du CNDA.",
    };

    /// <summary><c>--resume</c>: go on with a campaign.</summary>
    public static Option<bool> CreateResume() => new("--resume")
    {
        Description = "Avec --sut observe : reprend la campagne commencée dans le dossier des rapports ; ce qui est jugé n'est pas rejoué.",
    };
}
