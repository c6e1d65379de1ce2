using System.Net;
using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary><c>insconf run --cards readers</c>, through PC/SC, in the virtual readers of a pcscd.</summary>
[Collection<PcscdPrograms>]
public sealed class RunCardsTests(PcscdService service) : IDisposable
{
    private readonly Shell _shell = new();
    private readonly VirtualSlot _first = new("lecteur 1", TimeProvider.System);
    private readonly VirtualSlot _second = new("lecteur 2", TimeProvider.System);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scenarios_pass_with_the_cards_that_are_in_the_readers_and_one_is_set_aside_whose_card_nobody_has()
    {
        var pcscd = await service.StartedAsync();
        var trace = new CardTrace(TimeProvider.System);
        await using var first = VpcdPlug.Start(_first, new IPEndPoint(IPAddress.Loopback, pcscd.FirstPort), VpcdTiming.Default, trace);
        await using var second = VpcdPlug.Start(_second, new IPEndPoint(IPAddress.Loopback, pcscd.FirstPort + 1), VpcdTiming.Default, trace);
        Insert(_first, "cps-medecin");
        Insert(_second, "vitale-insi-01");
        await first.WaitForAsync(VpcdPlugState.Plugged, Cancel);
        await second.WaitForAsync(VpcdPlugState.Plugged, Cancel);
        await SeenAsync();

        var passed = await _shell.RunFeatureAsync("parcours/carte-vitale.feature", "--cards", "readers");
        using var skipping = new StringReader("je cherche la carte\npasser\npasser\n");
        var skipped = await Shell.RunAsync(
            skipping, "run", "--feature", Path.Combine(AppContext.BaseDirectory, "features", "cnda", "carte-de-professionnel.feature"), "--tags", "@I3", "--pki", SharedPki.Folder, "--out", _shell.PathOf("skipped"), "--cards", "readers");

        passed.ExitCode.Should().Be(0, passed.Data + passed.Talk);
        passed.Talk.Should().Contain("Carte du professionnel : lecteur « Virtual PCD 00 00 ». Carte Vitale : lecteur « Virtual PCD 00 01 ».");
        skipped.Talk.Should().Contain("▶ La carte du lecteur « Virtual PCD 00 00 » n'est pas celle qui est attendue : c'est une carte CPS, au nom de ALAIN GENE RPPS")
            .And.Contain("Il suffit de déplacer la carte");
        skipped.Data.Should().Contain("La carte « cpe-nominative » n'a pas été présentée dans le lecteur « Virtual PCD 00 00 » : l'opérateur a laissé ce scénario de côté.");
    }

    [Fact]
    public async Task Wrong_choices_are_refused() =>
        (await Shell.RunAsync("run", "--cards", "réelles")).Talk.Should().Contain("--cards attend virtual ou readers.");

    [Theory]
    [InlineData(null, null, "A", "B")]
    [InlineData(null, "a", "B", "A")]
    [InlineData("b", null, "B", "A")]
    [InlineData("c", "b", "C", "B")]
    public void Readers_are_found_by_a_part_of_their_names(string? professional, string? vitale, string expected, string other)
    {
        var pair = ReaderPair.Find([Empty("A"), Empty("B"), Empty("C")], professional, vitale, out var problem);

        problem.Should().BeNull();
        pair.Should().Be(new ReaderPair(expected, other));
    }

    [Theory]
    [InlineData("x", null, "Aucun lecteur ne s'appelle « x ». Lecteurs branchés : A, B.")]
    [InlineData(null, "y", "Aucun lecteur ne s'appelle « y ». Lecteurs branchés : A, B.")]
    public void Readers_that_are_not_plugged_in_are_named(string? professional, string? vitale, string message)
    {
        ReaderPair.Find([Empty("A"), Empty("B")], professional, vitale, out var problem).Should().BeNull();

        problem.Should().Be(message);
    }

    [Fact]
    public void One_reader_is_not_enough()
    {
        ReaderPair.Find([Empty("A")], null, null, out var problem).Should().BeNull();

        problem.Should().Contain("deux lecteurs").And.Contain("seul « A » est branché");
    }

    public void Dispose() => _shell.Dispose();

    private static ReaderStatus Empty(string name) => new(name, ReaderState.Empty, default);

    private static void Insert(VirtualSlot slot, string card) => slot.Insert(ShippedCards.Issue(ShippedCards.Read(card), new DirectoryInfo(SharedPki.Folder)));

    /// <summary>Waits until pcscd has powered both cards.</summary>
    private static async Task SeenAsync()
    {
        var inserted = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var happened in new ReaderMonitor(PcscLibrary.OfThisSystem, TimeProvider.System).WatchAsync(Cancel))
        {
            if (happened.Kind is ReaderEventKind.CardInserted && inserted.Add(happened.Reader) && inserted.Count == 2)
                return;
        }
    }
}
