using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Scanning;
using InsConformance.Exchange.Datamatrix.Symbols;
using InsConformance.Exchange.Judging;
using InsConformance.Testing;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Datamatrix;

/// <summary>Pictures, with readers that say what the test wants.</summary>
public sealed class DatamatrixPictureTests
{
    private static readonly ModuleMatrix Nessi = SymbolEncoder.Encode(Payloads.Bytes(Payloads.Nessi)).Modules;

    [Fact]
    public void A_symbol_that_two_readers_read_alike_is_right()
    {
        var judgement = Judge(SymbolPainter.Png(Nessi), Says(Payloads.Nessi));

        Payloads.Departures(judgement).Should().BeEmpty();
        Outcomes(judgement, "DM-21", "DM-26").Should().OnlyContain(outcome => outcome == Outcome.Passed);
    }

    [Fact]
    public void DM_21_wants_the_same_bytes_of_two_readers() =>
        Payloads.Departures(Judge(SymbolPainter.Png(Nessi), Says(Payloads.PatTrois))).Should().Equal("DM-21");

    [Fact]
    public void DM_21_wants_two_readers_that_read() =>
        Payloads.Departures(Judge(SymbolPainter.Png(Nessi), Says(null))).Should().Equal("DM-21");

    [Fact]
    public void DM_21_is_satisfied_by_two_readers_out_of_three() =>
        Payloads.Departures(Judge(SymbolPainter.Png(Nessi), Says(null), Says(Payloads.Nessi))).Should().BeEmpty();

    [Fact]
    public void DM_21_is_not_evaluated_by_our_reader_alone() =>
        Outcomes(Judge(SymbolPainter.Png(Nessi), new FakeReader(new SymbolReading("absent") { Abstains = true, Reason = "absent n'est pas installé" })), "DM-21")
            .Should().Equal(Outcome.Inconclusive);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void DM_26_wants_two_modules_of_margin(int margin, bool departs) =>
        Payloads.Departures(Judge(SymbolPainter.Png(Nessi, quietZone: margin), Says(Payloads.Nessi))).Should().Equal(departs ? ["DM-26 (should)"] : []);

    [Fact]
    public void A_scan_is_read_by_the_others_and_its_margin_is_not_evaluated()
    {
        var scan = PngWriter.Write(new GreyImage(64, 64, [.. Enumerable.Range(0, 64 * 64).Select(i => (byte)(i % 251))]));

        var judgement = Judge(scan, Says(Payloads.Nessi), Says(Payloads.Nessi));

        judgement.Verdict.Should().Be(JudgementVerdict.Passed);
        Outcomes(judgement, "DM-26").Should().Equal(Outcome.Inconclusive);
    }

    [Fact]
    public void A_picture_that_nobody_reads_is_one_error_with_the_reason_of_each()
    {
        var blank = PngWriter.Write(new GreyImage(8, 8, [.. Enumerable.Repeat(byte.MaxValue, 64)]));

        Judge(blank, Says(null)).Error.Should().Be(
            "Non évalué : aucun symbole n'a été lu dans l'image (insconf : l'image est d'une seule couleur ; faux ne lit rien). Donner une image nette du symbole, ou le contenu qu'une douchette transmet.");
    }

    [Fact]
    public void A_truncated_picture_is_one_error() =>
        Judge(SymbolPainter.Png(Nessi)[..60], Says(null)).Error.Should().Contain("insconf : le fichier est tronqué");

    [Fact]
    public void The_content_in_a_picture_is_judged_as_any_other()
    {
        var wrongKey = Payloads.Nessi.Replace("082910", "082911", StringComparison.Ordinal);

        Payloads.Departures(Judge(SymbolPainter.Png(SymbolEncoder.Encode(Payloads.Bytes(wrongKey)).Modules), Says(wrongKey))).Should().Equal("DM-08");
    }

    [Fact]
    public async Task Real_readers_agree_on_the_picture_of_zint()
    {
        var folder = Directory.CreateTempSubdirectory("insconf-picture-");
        try
        {
            var (content, file) = (Path.Combine(folder.FullName, "content.txt"), Path.Combine(folder.FullName, "symbol.png"));
            await File.WriteAllBytesAsync(content, Payloads.Bytes(Payloads.Nessi), TestContext.Current.CancellationToken);
            await new OutsideTool("zint", "apt-get install zint").RunAsync(["-b", "71", "--square", "--binary", "-i", content, "-o", file], "", TestContext.Current.CancellationToken);
            await new OutsideTool("dmtxread", "apt-get install dmtx-utils").RunAsync(["--version"], "", TestContext.Current.CancellationToken);
            var judge = new DatamatrixJudge();

            var judgement = judge.Judge(
                await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), JudgingContext.DefaultOf(judge), TestContext.Current.CancellationToken);

            Payloads.Departures(judgement).Should().Equal("DM-26 (should)");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static FakeReader Says(string? payload) => new(payload is null
        ? new SymbolReading("faux") { Reason = "faux ne lit rien" }
        : new SymbolReading("faux") { Content = Payloads.Bytes(payload) });

    private static Judgement Judge(byte[] file, params ISymbolReader[] readers)
    {
        var judge = new DatamatrixJudge(readers);
        return judge.Judge(file, JudgingContext.DefaultOf(judge), TestContext.Current.CancellationToken);
    }

    private static IEnumerable<Outcome> Outcomes(Judgement judgement, params string[] rules) =>
        judgement.Findings.Where(finding => rules.Contains(finding.Rule)).Select(finding => finding.Outcome);

    private sealed class FakeReader(SymbolReading reading) : ISymbolReader
    {
        public SymbolReading Read(ReadOnlyMemory<byte> png, CancellationToken cancellation) => reading;
    }
}
