using System.Text;
using InsConformance.Insi.Faults;

namespace InsConformance.Insi.Tests.Faults;

public sealed class FaultTableTests
{
    private const string Complete = """
        { "faults": [ { "code": "insi_24", "emitter": "service",
          "soapCode": { "value": "Sender", "mark": "GUIDE" }, "subcode": { "value": "siram_10", "mark": "GUIDE" },
          "severity": { "value": "erreur", "mark": "GUIDE" }, "text": { "value": "T", "mark": "GUIDE" },
          "reason": { "value": "R", "mark": "GUIDE" } } ] }
        """;

    [Fact]
    public void Holds_the_ten_public_codes()
        => FaultTable.Default.Faults.Select(fault => fault.Code).Should().BeEquivalentTo(
            "insi_102", "insi_101", "insi_111", "insi_19", "insi_24", "insi_28", "desir_550", "desir_560", "desir_620", "desir_1020");

    [Fact]
    public void Flags_what_nobody_public_knows()
    {
        var fault = FaultTable.Default.Find("insi_19")!;

        fault.UnknownFields.Should().Equal("reason");
        fault.Text.Should().Be(new MarkedText("Le champ nom de naissance est obligatoire", SourceMark.ClientCode));
        fault.CreateFault("uuid:x").Reason.Should().Be("[Libellé non public : compléter la table des anomalies du banc d'après le guide]");
    }

    [Fact]
    public void Repeats_the_message_id_for_the_gateway_only()
    {
        FaultTable.Default.Find("desir_550")!.CreateFault("uuid:x").MessageId.Should().Be("uuid:x");
        FaultTable.Default.Find("insi_102")!.CreateFault("uuid:x").MessageId.Should().BeNull();
    }

    [Fact]
    public void Finds_nothing_for_an_unknown_code() => FaultTable.Default.Find("insi_999").Should().BeNull();

    [Fact]
    public void Reads_the_table_of_an_owner_of_the_guide()
    {
        FaultTable.TryRead(Encoding.UTF8.GetBytes(Complete), out var table, out var problem).Should().BeTrue(problem ?? "");

        table!.Find("insi_24")!.Text.Should().Be(new MarkedText("T", SourceMark.Guide));
        table.Find("insi_24")!.UnknownFields.Should().BeEmpty();
    }

    [Fact]
    public void Reads_a_table_that_starts_with_a_byte_order_mark()
        => FaultTable.TryRead((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Complete)], out _, out _).Should().BeTrue();

    [Theory]
    [InlineData("}", "", "*n'est pas du JSON, ligne 4*")]
    [InlineData("\"faults\"", "\"fautes\"", "*tableau « faults »*")]
    [InlineData("\"severity\"", "\"severite\"", "*anomalie insi_24*« severite » inconnu*severity*")]
    [InlineData("\"service\"", "\"serveur\"", "*insi_24*« serveur »*service ou gateway*")]
    [InlineData("\"T\", \"mark\": \"GUIDE\"", "\"T\", \"mark\": \"SÛR\"", "*insi_24, champ text*« SÛR »*GUIDE*")]
    [InlineData("\"T\", \"mark\": \"GUIDE\"", "null, \"mark\": \"GUIDE\"", "*champ text*null*UNKNOWN*")]
    [InlineData("\"T\"", "12", "*champ text*« value » doit être un texte*")]
    [InlineData("\"T\"", "\"\\uD800\"", "*champ text*Unicode*")]
    [InlineData("\"code\": \"insi_24\",", "", "*anomalie n° 1*« code »*")]
    public void Says_what_is_wrong_in_a_table(string good, string wrong, string message)
    {
        var json = good == "}" ? Complete[..Complete.LastIndexOf('}')] : Complete.Replace(good, wrong, StringComparison.Ordinal);

        FaultTable.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problem).Should().BeFalse();

        problem.Should().Match(message);
    }

    [Fact]
    public void Refuses_a_code_described_twice()
    {
        var row = Complete[Complete.IndexOf("{ \"code\"", StringComparison.Ordinal)..Complete.LastIndexOf(']')];

        FaultTable.TryRead(Encoding.UTF8.GetBytes($"{{ \"faults\": [ {row}, {row} ] }}"), out _, out var problem).Should().BeFalse();

        problem.Should().Contain("insi_24").And.Contain("deux fois");
    }
}
