using System.Text;
using InsConformance.Engine.Display;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class ScanProbes
{
    private const string Zoe = "IS010000000000000000000000S1275126322074974S21.2.250.1.213.1.4.8\u001dS3ZOE\u001dS4ADRUN\u001dS5FS631-12-1975S763220";

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(ScannedContentChecked, async world => !(await ScanAsync(world, Zoe.Replace("74974", "74975", StringComparison.Ordinal))).IsDone),
        new(ScanSearchesTraits, async world =>
        {
            var id = world.Validated(Person.AdrunZoe);
            return (await ScanAsync(world, Zoe)).Done().Id == id;
        }),
        new(ScanNeverQualifies, async world => (await ScanAsync(world, Zoe)).Done().Status is TrustStatus.Retrieved),
    ];

    private static Task<Result<IdentityView>> ScanAsync(World world, string content) =>
        world.Engine.Scanning.ScanAsync(World.Claire, Encoding.ASCII.GetBytes(content), TestContext.Current.CancellationToken);
}
