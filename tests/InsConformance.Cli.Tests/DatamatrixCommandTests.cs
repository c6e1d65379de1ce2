using System.Text.Json;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

public sealed class DatamatrixCommandTests : IDisposable
{
    private const string Zoe = "IS010000000000000000000000S1275126322074974S21.2.250.1.213.1.4.8\u001DS3ZOE\u001DS4ADRUN\u001DS5FS631-12-1975S763220";

    private readonly Shell _shell = new();

    [Fact]
    public async Task Writes_the_content_of_the_datamatrix_of_a_test_person()
    {
        var spoken = await WriteAsync("zoe.txt");

        spoken.Should().BeEquivalentTo(new { ExitCode = 0, Talk = "" });
        (await File.ReadAllTextAsync(_shell.PathOf("zoe.txt"), TestContext.Current.CancellationToken)).Should().Be(Zoe);
    }

    [Theory]
    [InlineData("zoe.png")]
    [InlineData("zoe.txt")]
    public async Task What_is_written_is_right_for_check(string name)
    {
        await WriteAsync(name);

        (await Shell.RunAsync("check", "datamatrix", _shell.PathOf(name), "--insi", "--status", "QUAL")).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("zoe.svg", "<svg ")]
    [InlineData("zoe.html", "<section class=\"cartouche\"")]
    public async Task Writes_pictures_for_screens_and_paper(string name, string content)
    {
        await WriteAsync(name);

        (await File.ReadAllTextAsync(_shell.PathOf(name), TestContext.Current.CancellationToken)).Should().Contain(content);
    }

    /// <summary>The paper edition printed by a browser, then read back from its page as a partner would.</summary>
    [Fact]
    public async Task The_paper_edition_printed_by_a_browser_breaks_no_rule()
    {
        await WriteAsync("zoe.html");
        foreach (var (tool, package, trial) in new[] { ("dmtxread", "dmtx-utils", "--version"), ("ZXingReader", "zxing-cpp-tools", "-"), ("pdftoppm", "poppler-utils", "-v") })
            await new OutsideTool(tool, $"apt-get install {package}").RunAsync([trial], "", TestContext.Current.CancellationToken);
        var chromium = new OutsideTool("chromium", "apt-get install chromium");
        await chromium.RunAsync(
            ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={_shell.PathOf("browser")}", $"--print-to-pdf={_shell.PathOf("zoe.pdf")}", _shell.PathOf("zoe.html")],
            "",
            TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("check", "datamatrix", _shell.PathOf("zoe.pdf"), "--status", "QUAL", "--insi", "--format", "json", "--all");

        var findings = JsonDocument.Parse(spoken.Data).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => (Rule: finding.GetProperty("rule").GetString(), Outcome: finding.GetProperty("outcome").GetString()));
        findings.Where(finding => finding.Outcome != "passed").Should().Equal(("DM-19", "inconclusive"));
    }

    [Theory]
    [InlineData("Aucune personne de test n'a l'identifiant « nobody ».", "nobody", "a.txt")]
    [InlineData("--out attend un fichier .html, .png, .svg, .txt.", "adrun-zoe", "a.gif")]
    [InlineData("« houilles » ne fait pas une identité qualifiée.", "houilles", "a.txt")]
    public async Task Wrong_use_gives_2_and_says_what_is_right(string message, string person, string file)
    {
        var spoken = await Shell.RunAsync("datamatrix", person, "--out", _shell.PathOf(file));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain(message).And.NotContain("   at ");
    }

    public void Dispose() => _shell.Dispose();

    private Task<Spoken> WriteAsync(string name) => Shell.RunAsync("datamatrix", "adrun-zoe", "--out", _shell.PathOf(name));
}
