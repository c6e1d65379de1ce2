using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace InsConformance.Identity.Tests;

/// <summary>Runs a property on generated values, always the same ones, so that a failure can be met again.</summary>
internal static class Property
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(MutationRun.Amount(usual: 500, under: 60))
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260101, 57), FSharpOption<int>.None)));

    public static void Holds<T>(Gen<T> values, Action<T> assertion) =>
        Prop.ForAll(values.ToArbitrary(), assertion).Check(Config);
}
