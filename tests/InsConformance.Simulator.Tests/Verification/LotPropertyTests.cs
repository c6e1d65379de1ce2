using FsCheck;
using FsCheck.Fluent;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Tests.Support;
using Microsoft.FSharp.Core;

namespace InsConformance.Simulator.Tests.Verification;

/// <summary>Whatever a lot holds, it has one result per line, in order.</summary>
public sealed class LotPropertyTests(SharedPki shared) : VerificationTest(shared)
{
    private static readonly IdentityToVerify?[] Lines =
    [
        Lots.AdrunZoe,
        Lots.AdrunZoe with { BirthName = "AUTRE" },
        Lots.AdrunZoe with { Sex = "" },
        Lots.AdrunZoe with { Matricule = null, Oid = "<&>\"'" },
        new IdentityToVerify(),
        null,
    ];

    [Fact]
    public void Any_lot_of_n_lines_has_n_results_in_order()
    {
        using var client = Client();
        var lots = from size in Gen.Choose(1, 100)
                   from lines in Gen.ListOf(from line in Gen.Elements(Lines) from id in Gen.Elements("a", "b", "é\"<", null) select new LotItem(id, line), size)
                   select new LotDepositRequest([.. lines]);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(new Replay(new Rnd(20260309, 7), FSharpOption<int>.None)),
            Prop.ForAll(lots.ToArbitrary(), lot => ResultsAsync(client, lot).GetAwaiter().GetResult()));
    }

    private async Task<bool> ResultsAsync(Insi.Calling.InsiClient client, LotDepositRequest lot)
    {
        var deposit = await DepositAsync(client, lot);
        Clock.Advance(deposit.Wait!.Value);
        var answer = await RetrieveAsync(client, deposit.Reference);
        return answer.Items.Select(item => (item.Rank, item.Id)).SequenceEqual(lot.Items.Select((item, index) => ((string?)$"{index + 1}", item.Id)))
            && answer.Items.Zip(lot.Items).All(pair => pair.First.IsConfirmed == ReferenceEquals(pair.Second.Identity, Lots.AdrunZoe));
    }
}
