using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Scripting;

public sealed class ScriptedAnswersTests(SharedPki shared) : SimulatorTest(shared)
{
    [Theory]
    [InlineData("01", "Aucune identite trouvee")]
    [InlineData("02", "Plusieurs identites trouvees")]
    public async Task The_next_answer_is_the_code_asked_for_and_the_one_after_is_the_service_s(string code, string label)
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Code(code));

        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Should().Be(new InsiAnswer(code, label));
        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");
    }

    [Fact]
    public async Task A_person_can_be_the_answer_to_any_request()
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Person("ecetinsi-pierre-alain-nia"));

        (await client.SearchAsync(Requests.Unknown)).Answer.Individual!.Active!.Oid.Should().Be("1.2.250.1.213.1.4.9");
    }

    [Theory]
    [InlineData("insi_101")]
    [InlineData("insi_102")]
    [InlineData("insi_111")]
    [InlineData("insi_19")]
    [InlineData("insi_24")]
    [InlineData("insi_28")]
    [InlineData("desir_550")]
    [InlineData("desir_560")]
    [InlineData("desir_620")]
    [InlineData("desir_1020")]
    public async Task Every_public_fault_can_be_the_answer(string code)
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Fault(code));

        var answer = await client.SearchAsync(Requests.AdrunZoe);

        answer.Status.Should().Be(500);
        answer.Fault.Code.Should().Be(code);
        answer.Fault.MessageId.Should().Be(code.StartsWith("desir", StringComparison.Ordinal) ? Requests.MessageId : null);
    }

    [Theory]
    [InlineData("REP_CR01.xml")]
    [InlineData("TEST_1.10.xml")]
    [InlineData("TEST_2.03_cas1.xml")]
    [InlineData("TEST_2.04_cas2.xml")]
    [InlineData("TEST_2.05.xml")]
    [InlineData("TEST_2.08_cas1.xml")]
    [InlineData("TEST_2.08_cas2.xml")]
    [InlineData("TEST_3.05_cas3.xml")]
    [InlineData("Reponse_numcasINSI_11_DateNaissance00_Annee.xml")]
    public async Task An_injection_file_is_served_byte_for_byte(string file)
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.File(file));

        var answer = await client.SearchAsync(Requests.AdrunZoe);

        answer.Body.Should().Equal(await File.ReadAllBytesAsync(Fixtures.Path("cnda", file), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_files_of_an_official_package_come_before_those_of_the_bench()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Root.FullName, "REP_CR01.xml"), "<official/>", TestContext.Current.CancellationToken);
        await using var simulator = await InsiSimulator.StartAsync(Options with { InjectionFolder = folder.Root }, Clock, TestContext.Current.CancellationToken);
        using var client = new TestClient(simulator);
        simulator.Session("instance-1").Next(new ScriptedAnswer.File("REP_CR01.xml"));

        (await client.SearchAsync(Requests.AdrunZoe)).Text.Should().Be("<official/>");
    }

    [Fact]
    public async Task CNDA_2_07_injects_a_failure_for_the_first_call_only()
    {
        using var client = new TestClient(Simulator);
        var tchitchi = new TraitsSearchRequest { BirthName = "TCHITCHI", GivenNames = ["OLA"], Sex = "F", BirthDate = "1936-06-21" };
        Simulator.Session("instance-1").Next(
            new ScriptedAnswer.File("REP_CR01.xml"), operation: InsiOperations.SearchByTraits, when: new ScriptCondition { BirthName = "TCHITCHI", GivenName = "OLA" });

        (await client.SearchAsync(tchitchi)).Answer.Code.Should().Be("01");
        (await client.SearchAsync(tchitchi with { GivenNames = ["CATARINA"] })).Answer.Code.Should().Be("00");
    }

    [Fact]
    public async Task An_answer_can_be_late_by_the_clock_of_the_simulation()
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Code("01"), delay: TimeSpan.FromSeconds(60));
        var call = client.SearchAsync(Requests.AdrunZoe);
        await Clock.WaitForTimerAsync(TestContext.Current.CancellationToken);

        call.IsCompleted.Should().BeFalse();
        Clock.Advance(TimeSpan.FromSeconds(60));

        (await call).Answer.Code.Should().Be("01");
        Simulator.Journal.Exchanges().Single().Duration.Should().Be(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Two_sessions_in_parallel_never_disturb_each_other()
    {
        const int calls = 40;
        using var client = new TestClient(Simulator);
        Simulator.Session("red").Next(new ScriptedAnswer.Code("01"), times: calls);
        Simulator.Session("blue").Next(new ScriptedAnswer.Fault("desir_1020"), times: calls);

        var red = Enumerable.Range(0, calls).Select(_ => client.SearchAsync(Requests.AdrunZoe, "red")).ToArray();
        var blue = Enumerable.Range(0, calls).Select(_ => client.SearchAsync(Requests.AdrunZoe, "blue")).ToArray();
        var plain = Enumerable.Range(0, calls).Select(_ => client.SearchAsync(Requests.AdrunZoe, "green")).ToArray();

        (await Task.WhenAll(red)).Should().OnlyContain(answer => answer.Answer.Code == "01");
        (await Task.WhenAll(blue)).Should().OnlyContain(answer => answer.Fault.Code == "desir_1020");
        (await Task.WhenAll(plain)).Should().OnlyContain(answer => answer.Answer.Code == "00");
        Simulator.Session("red").Exchanges.Should().HaveCount(calls);
        Simulator.Session("red").PendingScripts.Should().BeEmpty();
    }

    [Fact]
    public async Task A_script_is_played_before_the_controls_of_the_service()
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Code("01"));

        (await client.SearchAsync(Requests.AdrunZoe, idam: "X")).Answer.Code.Should().Be("01");
    }

    public static TheoryData<ScriptedAnswer, string> Unplayable() => new()
    {
        { new ScriptedAnswer.Person("nobody"), "Personne de test « nobody » inconnue.*" },
        { new ScriptedAnswer.Person("houilles"), "La personne de test « houilles » n'a pas d'INS*" },
        { new ScriptedAnswer.Fault("insi_999"), "Code d'erreur « insi_999 » inconnu. Codes connus : insi_102*" },
        { new ScriptedAnswer.File("NOTHING.xml"), "Fichier d'injection « NOTHING.xml » introuvable. Fichiers connus : REP_CR01.xml, *" },
        { new ScriptedAnswer.Code("00"), "Le code retour 00 demande une identité*" },
        { new ScriptedAnswer.Code("07"), "Code retour « 07 » inconnu*" },
    };

    [Theory]
    [MemberData(nameof(Unplayable))]
    public void A_script_that_names_nothing_known_is_refused_at_once(ScriptedAnswer answer, string message)
        => FluentActions.Invoking(() => Simulator.Session("instance-1").Next(answer)).Should().Throw<ArgumentException>().WithMessage(message);
}
