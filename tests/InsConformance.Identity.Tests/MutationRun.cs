namespace InsConformance.Identity.Tests;

/// <summary>Stryker (tests/mutation) makes the code look at a file before each expression that it may break: every test costs ten times more, and is played once per mutant.</summary>
internal static class MutationRun
{
    private static readonly bool IsOn = Environment.GetEnvironmentVariables().Keys.Cast<string>().Any(name => name.StartsWith("STRYKER_", StringComparison.Ordinal));

    /// <summary>How much a test generates: <paramref name="usual"/> in a run of the tests, <paramref name="under"/> in a mutation run.</summary>
    public static int Amount(int usual, int under) => IsOn ? under : usual;
}
