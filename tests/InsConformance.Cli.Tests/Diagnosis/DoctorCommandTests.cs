using System.Text.Json;
using InsConformance.Cli.Diagnosis;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests.Diagnosis;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task A_sound_set_up_gives_0()
    {
        var spoken = await ExamineAsync();

        spoken.ExitCode.Should().Be(0, spoken.Data + spoken.Talk);
        spoken.Data.Should().Contain("Examiné : Horloge ; ").And.Contain("Tout est prêt");
    }

    [Fact]
    public async Task Every_fault_is_told_at_once_with_its_cause_and_its_remedy_and_gives_3()
    {
        var spoken = await ExamineAsync("--certificate", Path.Combine(SharedPki.Folder, "clients", "bad", "expired.p12"), "--password-file", Password(), "--insi-address", "https://services-ps.ameli.fr/lps");

        spoken.ExitCode.Should().Be(3);
        spoken.Data.Should().Contain("DÉFAUT     DOC-CERT-07  Le certificat client a expiré").And.Contain("DOC-INSI-02").And.Contain("  À faire   Demandez un nouveau certificat")
            .And.Contain("2 défauts d'installation").And.NotContain("insconf\n");
    }

    [Fact]
    public async Task A_warning_does_not_prevent_a_run()
    {
        var spoken = await ExamineAsync("--certificate", Path.Combine(SharedPki.Folder, "clients", "INSI-AUTO.p12"), "--password-file", Password(), "--format", "json");

        spoken.ExitCode.Should().Be(0, spoken.Data);
        JsonDocument.Parse(spoken.Data).RootElement.GetProperty("ready").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_program_reads_the_faults_in_JSON()
    {
        var spoken = await ExamineAsync("--certificate", _shell.PathOf("nowhere.p12"), "--format", "json");

        spoken.ExitCode.Should().Be(3);
        var root = JsonDocument.Parse(spoken.Data).RootElement;
        root.GetProperty("ready").GetBoolean().Should().BeFalse();
        var fault = root.GetProperty("faults").EnumerateArray().Single(found => found.GetProperty("severity").GetString() == "fault");
        fault.GetProperty("code").GetString().Should().Be("DOC-CERT-01");
        fault.EnumerateObject().Select(member => member.Name).Should().Equal("code", "severity", "title", "observed", "cause", "remedy");
    }

    [Theory]
    [InlineData("--password-file", "x")]
    [InlineData("--authority", "x")]
    [InlineData("--nope")]
    public async Task Wrong_use_gives_2(params string[] arguments) => (await Shell.RunAsync(["doctor", .. arguments])).ExitCode.Should().Be(2);

    [Fact]
    public async Task A_run_tells_a_fault_of_the_set_up_before_its_first_scenario_and_never_as_one_of_the_software()
    {
        await File.WriteAllTextAsync(_shell.PathOf("file"), "", TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync(
            "run", "--feature", Path.Combine(AppContext.BaseDirectory, "features", "recherche"), "--out", _shell.PathOf("reports"), "--pki", Path.Combine(_shell.PathOf("file"), "pki"));

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().Contain("DOC-PKI-02");
        File.Exists(Path.Combine(_shell.PathOf("reports"), "result.json")).Should().BeFalse();
    }

    [Fact]
    public void There_are_more_than_thirty_faults_each_with_its_own_code_and_whole_sentences()
    {
        SetupFaults.All.Count.Should().BeGreaterThan(45);
        SetupFaults.All.Select(fault => fault.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => code.StartsWith("DOC-", StringComparison.Ordinal) || code.StartsWith("ADA-", StringComparison.Ordinal));
        SetupFaults.All.Should().OnlyContain(fault => fault.Cause.EndsWith('.') && fault.Remedy.EndsWith('.') && !fault.Title.EndsWith('.'));
    }

    /// <summary>A fault that no test meets could be told of nothing. Those of adapters (ADA) are met where the contract is.</summary>
    [Fact]
    public void Every_fault_is_met_in_a_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Repository.PathOf("tests/InsConformance.Cli.Tests/Diagnosis"), "*DiagnosisTests.cs").Select(File.ReadAllText));

        SetupFaults.All.Select(fault => fault.Code).Where(code => code.StartsWith("DOC-", StringComparison.Ordinal) && !tests.Contains($"\"{code}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_the_documentation_is_the_one_that_the_faults_give()
    {
        var page = Repository.PathOf("docs/doctor.md");
        var expected = DoctorPage.Write();
        var written = File.Exists(page) ? await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken) : "";
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            await File.WriteAllTextAsync(page + ".received", expected, TestContext.Current.CancellationToken);

        written.Should().Be(expected, "docs/doctor.md is made from the faults: copy docs/doctor.md.received over it");
    }

    public void Dispose() => _shell.Dispose();

    private Task<Spoken> ExamineAsync(params string[] more) => Shell.RunAsync(["doctor", "--pki", SharedPki.Folder, "--out", _shell.PathOf("reports"), .. more]);

    private string Password()
    {
        File.WriteAllText(_shell.PathOf("password.txt"), "insconf");
        return _shell.PathOf("password.txt");
    }
}
