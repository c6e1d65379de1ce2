using System.Text;
using InsConformance.Insi.Faults;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Contract;

/// <summary>Everything that the simulator answers in the current profile, by our schemas, by our validator and by another's.</summary>
public sealed class ServedMessagesTests(SharedPki shared) : SimulatorTest(shared)
{
    /// <summary>The faults that the real service writes with a severity that its own schema refuses (padoa/tlsi-ins, CharlieLamatte/SAPA): so do we.</summary>
    private static readonly string[] KnownInvalid = ["insi_101", "insi_102"];

    public static TheoryData<string> ReturnedPeople => new(PeopleLibrary.Embedded().Select().All.Where(person => person.Active is not null).Select(person => person.Id));

    public static TheoryData<string> ValidFaults => new(FaultTable.Default.Faults.Select(fault => fault.Code).Except(KnownInvalid));

    [Theory]
    [MemberData(nameof(ReturnedPeople))]
    public async Task Every_person_is_returned_in_a_valid_message(string id) => MessageSchema.Errors(await ServeAsync(new ScriptedAnswer.Person(id))).Should().BeEmpty();

    [Theory]
    [InlineData("01")]
    [InlineData("02")]
    public async Task Every_code_without_identity_is_returned_in_a_valid_message(string code) => MessageSchema.Errors(await ServeAsync(new ScriptedAnswer.Code(code))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(ValidFaults))]
    public async Task Every_other_fault_is_a_valid_message(string code) => MessageSchema.Errors(await ServeAsync(new ScriptedAnswer.Fault(code))).Should().BeEmpty();

    [Theory]
    [InlineData("insi_101")]
    [InlineData("insi_102")]
    public async Task The_severity_fatal_is_all_that_is_invalid_in_the_faults_that_the_service_writes_so(string code) =>
        MessageSchema.Errors(await ServeAsync(new ScriptedAnswer.Fault(code))).Should().ContainSingle().Which.Should().Contain("'severite'").And.Contain("'fatal'");

    [Fact]
    public async Task The_older_shape_of_the_gateway_is_a_valid_message()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { GatewayFaults = FaultShape.GatewayOld });

        MessageSchema.Errors(await ServeAsync(simulator, new ScriptedAnswer.Fault("desir_550"))).Should().BeEmpty();
    }

    /// <summary>One deviation away from a valid answer each.</summary>
    [Theory]
    [InlineData("<NumIdentifiant>1090763220834</NumIdentifiant>", "<NumIdentifiant>109076322083</NumIdentifiant>")]
    [InlineData("<NumIdentifiant>1090763220834</NumIdentifiant>", "<NumIdentifiant>10907632A0834</NumIdentifiant>")]
    [InlineData("<Cle>89</Cle>", "<Cle>9</Cle>")]
    [InlineData("<DateDeb>2019-03-01</DateDeb>", "<DateDeb>2019-03-00</DateDeb>")]
    [InlineData("<DateDeb>2019-03-01</DateDeb><DateFin>2019-02-28</DateFin>", "<DateFin>2019-02-28</DateFin><DateDeb>2019-03-01</DateDeb>")]
    [InlineData("<Sexe>M</Sexe>", "<Sexe>m</Sexe>")]
    [InlineData("<DateNaissance>2009-07-14</DateNaissance>", "<DateNaissance>14/07/2009</DateNaissance>")]
    [InlineData("<LibelleCR>OK</LibelleCR>", "")]
    [InlineData("<OID>", "<Oid/><OID>")]
    [InlineData("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/")]
    [InlineData("xmlns=\"http://www.cnamts.fr/INSiResultat\"", "xmlns=\"http://www.cnamts.fr/INSiRecSans\"")]
    public async Task A_wrong_answer_is_an_invalid_message(string right, string wrong)
    {
        var answer = Encoding.UTF8.GetString(await ServeAsync(new ScriptedAnswer.Person("ecetinsi-pierre-alain")));
        answer.Should().Contain(right);

        MessageSchema.Errors(Encoding.UTF8.GetBytes(answer.Replace(right, wrong, StringComparison.Ordinal))).Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_validator_of_libxml_agrees_on_every_message()
    {
        using var folder = new TestFolder();
        var refused = new List<string>();
        foreach (var (name, message) in await EveryMessageAsync())
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.Root.FullName, name), message, TestContext.Current.CancellationToken);
            if (MessageSchema.Errors(message) is not [])
                refused.Add(name);
        }

        var xmllint = await OutsideTool.FindAsync(["xmllint"], ["--version"], "apt-get install libxml2-utils", TestContext.Current.CancellationToken);
        var files = Directory.GetFiles(folder.Root.FullName);
        var run = await xmllint.RunAsync(["--noout", "--nonet", "--schema", MessageSchema.File, .. files], "", TestContext.Current.CancellationToken);

        var verdicts = run.Errors.Split('\n').Where(line => line.EndsWith(" fails to validate", StringComparison.Ordinal) || line.EndsWith(" validates", StringComparison.Ordinal)).ToArray();
        verdicts.Should().HaveSameCount(files, run.Errors);
        verdicts.Where(line => line.EndsWith(" fails to validate", StringComparison.Ordinal)).Select(line => Path.GetFileName(line[..^" fails to validate".Length]))
            .Should().BeEquivalentTo(refused);
        refused.Should().BeEquivalentTo("insi_101.xml", "insi_102.xml", "sapa-jaxws.xml", "TEST_2.04_cas2.xml");
    }

    /// <summary>What is served, what clients send, and the injection files.</summary>
    private async Task<IReadOnlyList<(string Name, byte[] Content)>> EveryMessageAsync()
    {
        var answers = ReturnedPeople.Select(row => (Name: row.Data, Answer: (ScriptedAnswer)new ScriptedAnswer.Person(row.Data)))
            .Concat(FaultTable.Default.Faults.Select(fault => (Name: fault.Code, Answer: (ScriptedAnswer)new ScriptedAnswer.Fault(fault.Code))));
        var messages = new List<(string Name, byte[] Content)>();
        foreach (var (name, answer) in answers)
            messages.Add(($"{name}.xml", await ServeAsync(answer)));
        foreach (var folder in new[] { "tests/InsConformance.Insi.Tests/requests", "fixtures/cnda" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.xml"))
                messages.Add((Path.GetFileName(file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        }

        return messages;
    }

    private Task<byte[]> ServeAsync(ScriptedAnswer answer) => ServeAsync(Simulator, answer);

    private static async Task<byte[]> ServeAsync(InsiSimulator simulator, ScriptedAnswer answer)
    {
        simulator.Session("instance-1").Next(answer);
        using var client = new TestClient(simulator);
        return (await client.SearchAsync(Requests.AdrunZoe)).Body;
    }
}
