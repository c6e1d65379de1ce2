using System.Text.Json;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;

namespace InsConformance.Campaign.Tests.Attachments;

public sealed class ShapeJudgeTests
{
    [Theory]
    [InlineData("""{"accepted":true,"messages":[],"identityId":null}""")]
    [InlineData("""{"identityId":"17","messages":[{"text":"Vu","kind":"alert"}],"accepted":true}""")]
    public void What_has_the_shape_is_right_whatever_its_order(string json) => Departures("createIdentity", json).Should().BeEmpty();

    [Theory]
    [InlineData("""[]""", "$ : un objet attendu, une liste reçu")]
    [InlineData("""{"messages":[],"identityId":null}""", "$.accepted : true ou false attendu, membre absent")]
    [InlineData("""{"accepted":"oui","messages":[],"identityId":null}""", "$.accepted : true ou false attendu, \"oui\" reçu")]
    [InlineData("""{"accepted":true,"messages":[],"identityId":12}""", "$.identityId : un texte attendu, 12 reçu")]
    [InlineData("""{"accepted":true,"messages":null,"identityId":null}""", "$.messages : une liste attendu, null reçu")]
    [InlineData("""{"accepted":true,"messages":[{"text":"Vu","kind":"erreur"}],"identityId":null}""", "$.messages[0].kind : l'un de \"refusal\", \"alert\", \"information\" attendu, \"erreur\" reçu")]
    [InlineData("""{"accepted":true,"messages":[],"identityId":null,"id":"1"}""", "$.id : membre inconnu ; les noms possibles sont accepted, messages, identityId")]
    public void What_has_not_is_told_with_its_place(string json, string departure) => Departures("createIdentity", json).Should().Equal(departure);

    [Fact]
    public void A_field_that_the_contract_does_not_know_is_told() =>
        Departures("prepareDocument", """{"accepted":true,"messages":[],"fields":{"nom":"ADRUN"}}""")
            .Should().ContainSingle().Which.Should().StartWith("$.fields.nom : membre inconnu ; les noms possibles sont insMatricule, insOid, birthName, ");

    [Fact]
    public void Every_departure_is_told_at_once() =>
        Departures("createIdentity", """{"accepted":1,"messages":[{"text":2,"kind":"alert"}],"identityId":null}""").Should().HaveCount(2);

    [Theory]
    [InlineData("""{"accepted":true,"messages":[],"lot":null,"lines":[{"identityId":"1","confirmed":null}]}""", true)]
    [InlineData("""{"accepted":true,"messages":[],"lot":null,"lines":[{"identityId":"1"}]}""", false)]
    public void A_member_that_may_be_null_must_still_be_there(string json, bool right) => (Departures("fetchLot", json).Count == 0).Should().Be(right);

    private static IReadOnlyList<string> Departures(string action, string json)
    {
        using var document = JsonDocument.Parse(json);
        return ShapeJudge.Departures(document.RootElement, SutContract.Find(action)!.Output);
    }
}
