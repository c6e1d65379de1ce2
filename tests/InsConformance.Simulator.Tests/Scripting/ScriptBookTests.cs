using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Scripting;

public sealed class ScriptBookTests
{
    private static readonly ScriptedAnswer NotFound = new ScriptedAnswer.Code("01");

    private readonly ScriptBook _book = new(_ => null);

    [Fact]
    public void Gives_each_answer_its_number_of_times_in_order()
    {
        var first = _book.Add(new Script { Session = "a", Times = 2, Answer = NotFound });
        var second = _book.Add(new Script { Session = "a", Answer = NotFound });

        Take("a").Should().Be(first);
        Take("a").Should().Be(first);
        Take("a").Should().Be(second);
        Take("a").Should().BeNull();
        _book.Pending().Should().BeEmpty();
    }

    [Fact]
    public void A_session_never_takes_the_script_of_another()
    {
        _book.Add(new Script { Session = "a", Answer = NotFound });

        Take("b").Should().BeNull();
        _book.Pending("b").Should().BeEmpty();
        _book.Pending("a").Should().ContainSingle();
    }

    [Fact]
    public void A_session_takes_its_own_scripts_before_those_of_all()
    {
        var all = _book.Add(new Script { Answer = NotFound });
        var own = _book.Add(new Script { Session = "a", Answer = NotFound });

        Take("a").Should().Be(own);
        Take("a").Should().Be(all);
    }

    [Fact]
    public void A_script_without_end_stays()
    {
        var id = _book.Add(new Script { Times = null, Answer = NotFound });

        Enumerable.Range(0, 5).Select(_ => Take("a")).ToArray().Should().OnlyContain(taken => taken == id);
        _book.Pending().Single().Should().BeEquivalentTo(new { Served = 5, Remaining = (int?)null });
        _book.Remove(id).Should().BeTrue();
        Take("a").Should().BeNull();
    }

    [Fact]
    public void Passes_over_a_script_whose_operation_or_traits_do_not_fit()
    {
        _book.Add(new Script { Operation = InsiOperations.SearchByVitale, Answer = NotFound });
        var ola = _book.Add(new Script { When = new ScriptCondition { GivenName = "OLA" }, Answer = NotFound });

        Take("a", Requests.AdrunZoe).Should().BeNull();
        Take("a", Requests.AdrunZoe with { GivenNames = ["OLA"] }).Should().Be(ola);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "63220", true)]
    [InlineData("", null, true)]
    [InlineData("", "", true)]
    [InlineData("", "63220", false)]
    [InlineData("63220", "63220", true)]
    [InlineData("63220", null, false)]
    public void A_condition_can_say_without_birth_place(string? wanted, string? received, bool fits)
        => new ScriptCondition { BirthPlace = wanted }.Accepts(Requests.AdrunZoe with { BirthPlace = received }).Should().Be(fits);

    [Fact]
    public void A_condition_on_the_name_and_the_date_holds_for_a_search_by_card()
    {
        var condition = new ScriptCondition { BirthName = "NESSI", BirthDate = "14071977" };

        condition.Accepts(new VitaleSearchRequest { BirthName = "NESSI", BirthDate = "14071977" }).Should().BeTrue();
        condition.Accepts(new VitaleSearchRequest { BirthDate = "14071977" }).Should().BeFalse();
        new ScriptCondition { Sex = "F" }.Accepts(new VitaleSearchRequest()).Should().BeFalse("a card search has no sex");
    }

    [Fact]
    public void Refuses_a_script_that_could_never_be_played()
    {
        var book = new ScriptBook(_ => "Personne de test « x » inconnue.");

        FluentActions.Invoking(() => book.Add(new Script { Answer = NotFound })).Should().Throw<ArgumentException>().WithMessage("Personne de test « x » inconnue.*");
        FluentActions.Invoking(() => _book.Add(new Script { Answer = NotFound, Times = 0 })).Should().Throw<ArgumentException>().WithMessage("Le nombre de réponses doit être au moins 1*");
        FluentActions.Invoking(() => _book.Add(new Script { Answer = NotFound, Delay = TimeSpan.FromSeconds(-1) }))
            .Should().Throw<ArgumentException>().WithMessage("Le délai ne peut pas être négatif*");
    }

    [Fact]
    public void Clears_one_session_and_leaves_the_others()
    {
        _book.Add(new Script { Session = "a", Answer = NotFound });
        _book.Add(new Script { Session = "b", Answer = NotFound });

        _book.Clear("a");

        _book.Pending().Should().ContainSingle().Which.Script.Session.Should().Be("b");
    }

    [Fact]
    public void The_second_call_of_each_client_can_be_answered()
    {
        var second = _book.Add(new Script { Skip = 1, Times = null, Answer = NotFound });

        Take("a").Should().BeNull();
        Take("b").Should().BeNull();
        Take("a").Should().Be(second);
        Take("b").Should().Be(second);
    }

    [Fact]
    public void Scenario_states_chain_scripts_and_each_session_has_its_own()
    {
        var failing = _book.Add(new Script { Times = null, Scenario = new ScriptScenario("panne", ScriptScenario.Started, "rétabli"), Answer = new ScriptedAnswer.Fault("desir_500") });
        var restored = _book.Add(new Script { Times = null, Scenario = new ScriptScenario("panne", "rétabli", null), Answer = NotFound });

        Take("a").Should().Be(failing);
        Take("a").Should().Be(restored);
        Take("a").Should().Be(restored);
        Take("b").Should().Be(failing);
    }

    [Fact]
    public void Clearing_a_session_brings_its_scenarios_back_to_their_start()
    {
        var once = _book.Add(new Script { Times = null, Scenario = new ScriptScenario("panne", ScriptScenario.Started, "fini"), Answer = NotFound });
        Take("a").Should().Be(once);
        Take("a").Should().BeNull();

        _book.Clear("a");

        Take("a").Should().Be(once);
    }

    [Fact]
    public void A_client_certificate_can_be_chosen()
    {
        var auto = _book.Add(new Script { ClientCertificate = "INSI-AUTO", Times = null, Answer = NotFound });

        Take("a", certificate: "INSI-MANU").Should().BeNull();
        Take("a").Should().BeNull();
        Take("a", certificate: "INSI-AUTO").Should().Be(auto);
    }

    private string? Take(string session, SearchRequest? query = null, string? certificate = null) =>
        _book.Take(new ScriptRequest(session, InsiOperations.SearchByTraits, query, certificate), _ => true)?.Id;
}
