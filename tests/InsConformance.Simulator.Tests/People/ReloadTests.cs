using InsConformance.Simulator.People;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.People;

public sealed class ReloadTests(SharedPki shared) : SimulatorTest(shared)
{
    [Fact]
    public async Task The_next_search_finds_the_new_people_only()
    {
        using var client = new TestClient(Simulator);
        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");

        Simulator.Reload(new PeopleDirectory(PeopleLibrary.Embedded().Select().All.Where(person => person.Id != "adrun-zoe")));

        (await client.SearchAsync(Requests.AdrunZoe)).Fault.Code.Should().Be("insi_102");
        Simulator.People.Find("adrun-zoe").Should().BeNull();
    }

    [Fact]
    public async Task A_script_of_somebody_who_left_says_so()
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Person("ecetinsi-pierre-alain"));

        Simulator.Reload(new PeopleDirectory([]));

        var answer = await client.SearchAsync(Requests.AdrunZoe);
        answer.Status.Should().Be(500);
        answer.Text.Should().Contain("Personne de test « ecetinsi-pierre-alain » inconnue.");
    }
}
