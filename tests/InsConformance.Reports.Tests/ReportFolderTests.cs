using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Tests;

public sealed class ReportFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("insconf-reports-").FullName;

    [Fact]
    public async Task Writes_each_report_complete_and_leaves_nothing_else()
    {
        var folder = ReportFolder.Open(Path.Combine(_root, "new", "reports"));

        var files = await folder.WriteAsync(Samples.Run(Samples.Passed), [new JsonReport(), new JUnit.JUnitReport()], TestContext.Current.CancellationToken);

        files.Should().Equal(folder.FileOf("result.json"), folder.FileOf("junit.xml"));
        Directory.GetFiles(folder.Path).Should().BeEquivalentTo(files);
    }

    [Fact]
    public async Task Replaces_the_report_of_an_earlier_run()
    {
        var folder = ReportFolder.Open(_root);
        await File.WriteAllTextAsync(folder.FileOf("result.json"), "old", TestContext.Current.CancellationToken);

        await folder.WriteAsync(Samples.Run(Samples.Passed), [new JsonReport()], TestContext.Current.CancellationToken);

        await using var stream = File.OpenRead(folder.FileOf("result.json"));
        (await ResultJson.ReadAsync(stream, TestContext.Current.CancellationToken)).Run.Id.Should().Be("20261122-083000");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_one_clear_error()
    {
        var file = Path.Combine(_root, "a-file");
        File.WriteAllText(file, "");

        FluentActions.Invoking(() => ReportFolder.Open(Path.Combine(file, "reports")))
            .Should().Throw<ReportFolderException>()
            .WithMessage($"Le dossier des rapports « {Path.Combine(file, "reports")} » ne peut pas être écrit : *--out*");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
