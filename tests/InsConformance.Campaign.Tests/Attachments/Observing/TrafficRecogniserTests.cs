using InsConformance.Campaign.Attachments.Observing.Freely;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Running;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

public sealed class TrafficRecogniserTests
{
    private static readonly HashSet<string> Nothing = [];

    [Theory]
    [InlineData("1963-09-12", "12/09/1963")]
    [InlineData("1975-08-19", "19/08/1975")]
    [InlineData("2010-08-07", "07082010")]
    public void A_name_and_a_date_written_otherwise_are_still_those_of_the_same_person(string right, string sent) =>
        Recognised([Signature("a", Call("D'ARTAGNAN", "PIERRE", date: right))], Call("d artagnan", "PIERRE", date: sent)).Should().Equal("a:0");

    [Fact]
    public void The_birthplace_tells_two_scenarios_of_one_person_apart()
    {
        var signatures = new[] { Signature("sans lieu", Call("DE VINCI", "LEONARDO")), Signature("avec lieu", Call("DE VINCI", "LEONARDO", place: "63220")) };

        Recognised(signatures, Call("DE VINCI", "LEONARDO", place: "63220"), Call("DE VINCI", "LEONARDO")).Should().Equal("avec lieu:0", "sans lieu:1");
    }

    [Fact]
    public void Calls_that_follow_each_other_in_a_scenario_go_together()
    {
        var signatures = new[] { Signature("prénoms", Call("HOUILLES", "PIERRE"), Call("HOUILLES", "PAUL")) };

        Recognised(signatures, Call("HOUILLES", "PIERRE"), Call("HOUILLES", "PAUL"), Call("NESSI", "RUTH")).Should().Equal("prénoms:0,1", "?:2");
    }

    [Fact]
    public void A_call_too_many_about_the_same_person_belongs_to_the_scenario_that_it_spoils() =>
        Recognised([Signature("un appel", Call("NESSI", "RUTH"))], Call("NESSI", "RUTH"), Call("NESSI", "MARIE")).Should().Equal("un appel:0,1");

    [Fact]
    public void A_scenario_that_stops_too_early_is_recognised_all_the_same() =>
        Recognised([Signature("deux appels", Call("HOUILLES", "PIERRE"), Call("HOUILLES", "PAUL"))], Call("HOUILLES", "PIERRE")).Should().Equal("deux appels:0");

    [Fact]
    public void The_same_question_answered_otherwise_is_another_scenario() =>
        Recognised([Signature("01", Call("NESSI", "RUTH", answer: "CR 01"))], Call("NESSI", "RUTH", answer: "CR 00")).Should().Equal("?:0");

    [Fact]
    public void A_scenario_for_which_the_téléservice_must_be_prepared_is_named_and_never_recognised()
    {
        var recogniser = new TrafficRecogniser([Signature("tarde", Call("NESSI", "RUTH")) with { IsNatural = false }]);

        var recognition = recogniser.Recognise([Call("NESSI", "RUTH")], Nothing).Should().ContainSingle().Subject;

        recognition.Signature.Should().BeNull();
        recognition.WantsAnotherAnswer!.Scenario.Id.Should().Be("tarde");
    }

    [Fact]
    public void Of_scenarios_alike_the_one_that_was_not_seen_is_preferred_and_the_others_are_told()
    {
        var recogniser = new TrafficRecogniser([Signature("un", Call("NESSI", "RUTH")), Signature("deux", Call("NESSI", "RUTH"))]);

        var recognition = recogniser.Recognise([Call("NESSI", "RUTH")], new HashSet<string> { "un" }).Should().ContainSingle().Subject;

        recognition.Signature!.Scenario.Id.Should().Be("deux");
        recognition.AlsoLike.Should().ContainSingle().Which.Scenario.Id.Should().Be("un");
    }

    private static IEnumerable<string> Recognised(IReadOnlyList<TrafficSignature> signatures, params IReadOnlyList<ObservedCall> calls) =>
        new TrafficRecogniser(signatures).Recognise(calls, Nothing).Select(recognition => $"{recognition.Signature?.Scenario.Id ?? "?"}:{string.Join(',', recognition.Ranks)}");

    private static TrafficSignature Signature(string id, params ObservedCall[] calls) => new(new SelectedScenario(id, "f", id, [], ""), calls);

    private static ObservedCall Call(string name, string givenName, string? place = null, string date = "1963-09-12", string answer = "CR 00") =>
        new("rechercherInsAvecTraitsIdentite", new SentCall(name, givenName, place) { BirthDate = date }, answer);
}
