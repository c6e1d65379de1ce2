using System.Net;
using System.Net.Sockets;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Diagnosis.Cards;
using InsConformance.Cli.Diagnosis.Files;
using InsConformance.Cli.Diagnosis.Machine;
using InsConformance.Simulator.Clock;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests.Diagnosis;

public sealed class MachineDiagnosisTests : Surgery
{
    private const long Plenty = 1L << 40;

    [Fact]
    public async Task A_port_that_is_taken_and_the_same_when_it_is_free()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        (await CodesAsync(PortExamination.Of([("--certificate-port", port)], PortExamination.TryListen))).Should().Equal("DOC-PORT-01");

        listener.Dispose();
        (await CodesAsync(PortExamination.Of([("--certificate-port", port), ("--card-port", 0), ("--console-port", 0)], PortExamination.TryListen))).Should().BeEmpty();
    }

    /// <summary>An administrator may open any port: the refusal of the system is played.</summary>
    [Fact]
    public async Task A_port_that_the_system_reserves() =>
        (await CodesAsync(PortExamination.Of([("--certificate-port", 443)], _ => new SocketException((int)SocketError.AccessDenied)))).Should().Equal("DOC-PORT-02");

    [Fact]
    public async Task The_same_port_twice_and_two_ports()
    {
        (await CodesAsync(PortExamination.Of([("certificate-port", 8443), ("card-port", 8443)], _ => null))).Should().Equal("DOC-PORT-03");
        (await CodesAsync(PortExamination.Of([("certificate-port", 8443), ("card-port", 8444)], _ => null))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1990, new[] { "DOC-CLOCK-01" })]
    [InlineData(2026, new string[0])]
    [InlineData(2099, new[] { "DOC-CLOCK-01" })]
    public async Task The_clock_is_of_our_time(int year, string[] codes) =>
        (await CodesAsync(ClockExamination.Of(ControlledClock.FrozenAt(new DateTimeOffset(year, 11, 22, 0, 0, 0, TimeSpan.Zero))))).Should().Equal(codes);

    [Fact]
    public async Task A_folder_of_reports_that_cannot_be_written_and_one_that_can()
    {
        (await CodesAsync(FolderExamination.OfReports(Path.Combine(Write("file", ""), "reports"), _ => Plenty))).Should().Equal("DOC-DIR-01");
        (await CodesAsync(FolderExamination.OfReports(PathOf("reports"), _ => Plenty))).Should().BeEmpty();
        FolderExamination.FreeSpace(PathOf("reports")).Should().BePositive();
    }

    [Theory]
    [InlineData(199L * 1024 * 1024, new[] { "DOC-DISK-01" })]
    [InlineData(200L * 1024 * 1024, new string[0])]
    public async Task A_disk_with_too_little_room(long free, string[] codes) => (await CodesAsync(FolderExamination.OfReports(PathOf("reports"), _ => free))).Should().Equal(codes);

    [Fact]
    public async Task A_folder_without_scenarios_and_one_with()
    {
        (await CodesAsync(FolderExamination.OfFeatures([Directory.CreateDirectory(PathOf("empty")).FullName, PathOf("nowhere")]))).Should().Equal("DOC-DIR-02", "DOC-DIR-02");
        (await CodesAsync(FolderExamination.OfFeatures([Repository.PathOf("features")]))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_of_injection_files_that_is_not_there_and_one_that_is()
    {
        (await CodesAsync(FolderExamination.OfInjections(new DirectoryInfo(PathOf("nowhere"))))).Should().Equal("DOC-DIR-03");
        (await CodesAsync(FolderExamination.OfInjections(new DirectoryInfo(Repository.PathOf("fixtures/cnda"))))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_and_one_that_can()
    {
        (await CodesAsync(FolderExamination.OfJournal(new FileInfo(Path.Combine(PathOf("nowhere"), "journal.jsonl"))))).Should().Equal("DOC-DISK-02");
        (await CodesAsync(FolderExamination.OfJournal(new FileInfo(PathOf("journal.jsonl"))))).Should().BeEmpty();
        File.Exists(PathOf("journal.jsonl")).Should().BeFalse("an examination leaves nothing behind");
    }

    [Fact]
    public async Task A_folder_that_is_no_PKI_one_that_cannot_be_made_and_a_sound_one()
    {
        Directory.CreateDirectory(PathOf("pki"));
        Write("pki/notes.txt", "");
        (await CodesAsync(SettingExaminations.OfPki(new DirectoryInfo(PathOf("pki")), TimeProvider.System))).Should().Equal("DOC-PKI-01");
        (await CodesAsync(SettingExaminations.OfPki(new DirectoryInfo(Path.Combine(Write("file", ""), "pki")), TimeProvider.System))).Should().Equal("DOC-PKI-02");
        (await CodesAsync(SettingExaminations.OfPki(PkiFolder, TimeProvider.System))).Should().BeEmpty();
    }

    [Fact]
    public async Task No_PC_SC_library() => (await CodesAsync(CardExamination.Of(new FakeReaders { IsMissing = true }, wanted: null))).Should().Equal("DOC-CARD-01");

    [Fact]
    public async Task No_service_of_cards() => (await CodesAsync(CardExamination.Of(new FakeReaders { Service = PcscCode.NoService }, wanted: null))).Should().Equal("DOC-CARD-02");

    [Fact]
    public async Task No_reader() => (await CodesAsync(CardExamination.Of(new FakeReaders(), wanted: null))).Should().Equal("DOC-CARD-03");

    [Theory]
    [InlineData(ReaderState.Present, new string[0])]
    [InlineData(ReaderState.Empty, new[] { "DOC-CARD-04" })]
    [InlineData(ReaderState.Present | ReaderState.Mute, new[] { "DOC-CARD-05" })]
    public async Task The_card_of_a_reader(ReaderState state, string[] codes) => (await CodesAsync(CardExamination.Of(new FakeReaders { Readers = [new ReaderStatus("Lecteur", state, default)] }, wanted: null))).Should().Equal(codes);

    [Theory]
    [InlineData(null, "B", new string[0])]
    [InlineData(null, "C", new[] { "DOC-CARD-06" })]
    public async Task The_readers_that_a_run_needs(string? professional, string? vitale, string[] codes) => (await CodesAsync(CardExamination.Of(Readers("A", "B"), new ReaderWish(professional, vitale)))).Should().Equal(codes);

    [Fact]
    public async Task One_reader_is_not_enough_for_a_run() => (await CodesAsync(CardExamination.Of(Readers("A"), new ReaderWish(null, null)))).Should().Equal("DOC-CARD-06");

    private static FakeReaders Readers(params string[] names) => new() { Readers = [.. names.Select(name => new ReaderStatus(name, ReaderState.Present, default))] };
}
