using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Sut;
using InsConformance.Cli.Diagnosis.Files;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests.Diagnosis;

public sealed class SettingDiagnosisTests : Surgery
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("tls: strict", new string[0])]
    [InlineData("tls: laxiste", new[] { "DOC-CONF-01" })]
    [InlineData("inconnu: 1\ntls: laxiste", new[] { "DOC-CONF-01", "DOC-CONF-01" })]
    [InlineData("tls: [", new[] { "DOC-CONF-01" })]
    public async Task A_configuration(string yaml, string[] codes) => (await CodesAsync(SettingExaminations.OfConfiguration(new FileInfo(Write("serve.yaml", yaml)), out _))).Should().Equal(codes);

    [Fact]
    public async Task A_configuration_that_is_not_there() => (await CodesAsync(SettingExaminations.OfConfiguration(new FileInfo(PathOf("nowhere.yaml")), out _))).Should().Equal("DOC-CONF-01");

    [Fact]
    public async Task A_declaration_with_an_unknown_key() =>
        (await CodesAsync(SettingExaminations.OfDeclaration(new FileInfo(Write("declaration.yaml", "inconnu: 1"))))).Should().Equal("DOC-DECL-01");

    [Theory]
    [InlineData("logiciel-de-cabinet")]
    [InlineData("laboratoire")]
    [InlineData("sante-au-travail")]
    [InlineData("non-referentiel")]
    public async Task A_model_of_declaration(string model) =>
        (await CodesAsync(SettingExaminations.OfDeclaration(new FileInfo(Repository.PathOf($"fixtures/declarations/{model}.yaml"))))).Should().BeEmpty();

    [Fact]
    public async Task People_that_cannot_be_read_and_people_that_can()
    {
        (await CodesAsync(SettingExaminations.OfPeople([new FileInfo(Write("people.yaml", "people: [{id: 1}]"))]))).Should().Equal("DOC-PEOPLE-01");
        (await CodesAsync(SettingExaminations.OfPeople([new FileInfo(Repository.PathOf("fixtures/people/bench.yaml"))]))).Should().BeEmpty();
    }

    [Fact]
    public async Task An_official_package_that_is_missing_one_that_is_broken_and_one_that_serves()
    {
        (await CodesAsync(SettingExaminations.OfPackage(new DirectoryInfo(PathOf("nowhere"))))).Should().Equal("DOC-PKG-01");
        Directory.CreateDirectory(PathOf("package"));
        (await CodesAsync(SettingExaminations.OfPackage(new DirectoryInfo(PathOf("package"))))).Should().Equal("DOC-PKG-01");
        Write("package/IDIR.wsdl", "pas du XML");
        (await CodesAsync(SettingExaminations.OfPackage(new DirectoryInfo(PathOf("package"))))).Should().Equal("DOC-PKG-02");
        (await CodesAsync(SettingExaminations.OfPackage(new DirectoryInfo(Repository.PathOf("fixtures/contract"))))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ftp://127.0.0.1", "DOC-SUT-01")]
    [InlineData("script:nulle-part.sh", "DOC-SUT-01")]
    [InlineData("http://127.0.0.1:1", "ADA-01")]
    public async Task An_adapter_that_is_not_there(string sut, string code) => (await CodesAsync(AdapterExamination.Of(sut, Patience, PkiFolder))).Should().Equal(code);

    [Theory]
    [InlineData("reference")]
    [InlineData("observe")]
    public async Task What_needs_no_adapter_has_none_to_be_examined(string sut) => (await CodesAsync(AdapterExamination.Of(sut, Patience, PkiFolder))).Should().BeEmpty();

    [Theory]
    [InlineData("imprimeur", new[] { "DOC-SUT-02" })]
    [InlineData("etablissement", new string[0])]
    public async Task A_declaration_that_the_adapter_contradicts_and_one_that_it_does_not(string role, string[] codes)
    {
        var capabilities = SutCapabilities.All.Without(SutCapability.PaperDocuments, "Le logiciel n'imprime pas.");
        var attachment = new ReferenceEngineAttachment(TimeProvider.System) { Description = new SutDescription("moteur de référence", "1.0", capabilities) };
        await using var adapter = await SutHost.StartAsync(new SutServer(attachment), 0, null, Cancellation);
        var declaration = Write("declaration.yaml", $"logiciel: X\nversion: '1'\nprofil: referentiel\nroles: [{role}]\nguide: [v2]");

        var found = await AdapterExamination.Of(adapter.Address.ToString(), Patience, PkiFolder, new FileInfo(declaration)).Examine(Cancellation);

        var claims = found.Where(fault => fault.Fault.Code.StartsWith("DOC-", StringComparison.Ordinal)).ToList();
        claims.Select(fault => fault.Fault.Code).Should().Equal(codes);
        claims.TrueForAll(fault => fault.Fault.IsWarning && fault.Observed.Contains("rôle « imprimeur ». Le logiciel n'imprime pas.", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public async Task An_adapter_that_speaks_the_contract()
    {
        await using var adapter = await SutHost.StartAsync(new SutServer(new ReferenceEngineAttachment(TimeProvider.System)), 0, null, Cancellation);

        var found = await AdapterExamination.Of(adapter.Address.ToString(), Patience, PkiFolder).Examine(Cancellation);

        // How fast it answers is not tested here, and the reference engine may follow the contract with a delay.
        found.Where(fault => fault.Fault.Code != "ADA-13" && !fault.Observed.Contains("ne permet pas de le lui demander", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
