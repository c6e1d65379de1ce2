using System.CommandLine;
using InsConformance.Exchange.Receiving;

namespace InsConformance.Cli.Commands;

/// <summary><c>--held</c>: what a product shows as INS of a patient after it received something.</summary>
internal static class HeldOption
{
    private const string Nothing = "aucune";

    public static Option<string[]> Create(string judged) => new("--held")
    {
        Description = $"Ce que le logiciel montre ensuite comme INS de ce patient : MATRICULE:OID, ou « {Nothing} ». {judged}",
        HelpName = "ins",
    };

    /// <summary>What a person says that the software shows; null when she says nothing.</summary>
    public static IReadOnlyList<ObservedIns>? Read(string[]? said) => said is null or []
        ? null
        : [.. said.Where(ins => ins is not Nothing).Select(ins => ins.Replace(" ", "", StringComparison.Ordinal).Split(':') is [var matricule, var oid] ? new ObservedIns(matricule, oid) : new ObservedIns(ins, null))];
}
