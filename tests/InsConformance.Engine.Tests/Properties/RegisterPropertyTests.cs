using FsCheck;
using FsCheck.Fluent;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Identity.Trust;
using Microsoft.FSharp.Core;

namespace InsConformance.Engine.Tests.Properties;

/// <summary>What holds after any sequence of actions, whoever acts: INV1 to INV9, one journal row for every change.</summary>
public sealed class RegisterPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(300)
        .WithEndSize(120)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260302, 57), FSharpOption<int>.None)));

    [Fact]
    public void Any_life_of_the_register_keeps_the_invariants_after_each_action() => Play(static (life, before) =>
    {
        var identities = life.World.Store.All();
        var active = identities.Where(identity => identity.IsActive).Select(identity => TrustSnapshot.Of(identity.Trust)).ToList();
        TrustInvariants.ViolatedByBase(active).Should().BeEmpty();
        foreach (var identity in identities)
        {
            var former = before.GetValueOrDefault(identity.Id);
            TrustInvariants.ViolatedByChange(
                former?.Trust.Status ?? identity.Trust.Status,
                identity.Trust.Status,
                [.. identity.StatusHistory.Skip(former?.StatusHistory.Length ?? 0).Select(HistoryEntry.Of)]).Should().BeEmpty();
            identity.Strict.IsBirthDateFictive.Should().Be(identity.Trust.DateIsFictive);
            if (identity.Trust.Ins is not null) identity.Strict.FirstBirthNameRefusal.Should().BeNull();
        }
    });

    [Fact]
    public void Any_life_of_the_register_can_be_told_again_from_its_journal() => Play(static (life, _) =>
    {
        foreach (var identity in life.World.Store.All())
        {
            var told = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var row in life.World.Store.JournalOf(identity.Id).OfType<ChangeEntry>())
            {
                if (row.Kind is ChangeKind.Creation && row.Field.StartsWith("Création", StringComparison.Ordinal)) continue;
                told.GetValueOrDefault(row.Field).Should().Be(row.Before, "a row starts from where the one before ended");
                told[row.Field] = row.After;
            }

            told.GetValueOrDefault("Nom de naissance").Should().Be(identity.Strict.BirthName.Value);
            told.GetValueOrDefault("1er prénom de naissance").Should().Be(identity.Strict.FirstBirthName.Value);
            told.GetValueOrDefault("Date de naissance").Should().Be(identity.Strict.BirthDate.Display);
            told.GetValueOrDefault("Code lieu de naissance").Should().Be(identity.Strict.BirthPlace.Code);
            told.GetValueOrDefault("Matricule INS").Should().Be(identity.Trust.Ins?.Matricule.Display);
            told.GetValueOrDefault("OID").Should().Be(identity.Trust.Ins?.Oid.Value);
            told.GetValueOrDefault("Statut de confiance").Should().Be(identity.Trust.Status.Label());
            told.GetValueOrDefault("Nom utilisé").Should().Be(identity.Complementary.UsedName?.Value);
        }
    });

    [Fact]
    public void Any_life_of_the_register_journalises_every_call_once() => Play(static (life, _) =>
        life.World.Store.Journal().OfType<InsiCallEntry>().Count(row => row.Modality is CallModality.Traits).Should().Be(life.World.Insi.Calls));

    /// <summary>Plays random lives, and checks after each action, with the identities as they were before it.</summary>
    private static void Play(Action<RandomLife, Dictionary<IdentityId, RegisteredIdentity>> check) => Prop.ForAll(
        RandomLife.Actions.ToArbitrary(),
        async actions =>
        {
            var life = new RandomLife();
            foreach (var action in actions)
            {
                var before = life.World.Store.All().ToDictionary(identity => identity.Id);
                await life.PlayAsync(action);
                check(life, before);
            }
        }).Check(Config);
}
