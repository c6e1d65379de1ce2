using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Wire;

/// <summary>Each approved answer and fault of the INSi room, obtained over mutual TLS by the request that leads to it: the bytes of the wire are the approved bytes.</summary>
public sealed class ApprovedBytesTests(SharedPki shared) : SimulatorTest(shared)
{
    private static readonly AnsweringOptions Default = new();

    private static readonly TraitsSearchRequest Ecetinsi = Traits("ECETINSI", "PIERRE-ALAIN", "M", "2009-07-14");

    private static readonly IReadOnlyList<ApprovedCase> Cases =
    [
        new("answer-current-ecetinsi-history.xml", Default, Ecetinsi),
        new("answer-current-dartagnan-apostrophes.xml", Default, Traits("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "2001-06-17")),
        new("answer-current-provisoire-nia.xml", Default, Traits("PROVISOIRE", "MATRICULE", "M", "2009-07-01")),
        new("answer-current-cr01.xml", Default with { UnknownIdentity = UnknownIdentityMode.NoIdentity }, Requests.Unknown),
        new("answer-current-cr02.xml", Default, Traits("DE VINCI", "LEONARDO", "M", "2014-02-01")),
        new("answer-legacy-2022-adrtrois-corsica.xml", Default with { Profile = WireProfile.Legacy2022 }, Traits("ADRTROIS", "DOMINIQUE", "F", "1997-02-26")),
        new("answer-legacy-2022-ecetinsi-history.xml", Default with { Profile = WireProfile.Legacy2022 }, Ecetinsi),
        new("answer-cnda-file-corse-duplicate.xml", Default with { Profile = WireProfile.CndaFile }, Traits("CORSE", "ANTHONY", "M", "1980-03-02")),
        new("answer-cnda-file-cr01.xml", Default with { Profile = WireProfile.CndaFile, UnknownIdentity = UnknownIdentityMode.NoIdentity }, Requests.Unknown),
        new("fault-service-insi_102.xml", Default, Requests.Unknown),
        new("fault-gateway-new-desir_550.xml", Default, Requests.AdrunZoe, Idam: "INCONNU"),
        new("fault-gateway-old-desir_550.xml", Default with { GatewayFaults = FaultShape.GatewayOld }, Requests.AdrunZoe, Idam: "INCONNU"),
        new("fault-gateway-new-desir_1020.xml", Default with { UnknownIdentity = UnknownIdentityMode.GatewayUnavailable }, Requests.Unknown),
    ];

    public static TheoryData<string> Names => new(Cases.Select(approved => approved.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_wire_carries_the_approved_bytes(string name)
    {
        var (_, answering, query, idam) = Cases.Single(approved => approved.Name == name);
        await using var simulator = await StartAsync(answering);
        using var client = new TestClient(simulator);
        var request = Requests.Content(query, idam: idam) with { Addressing = new AddressingBlocks { MessageId = "uuid:4a8e2d60-7b1f-4c35-9e02-d1f6a7b8c9e0" } };

        var answer = await client.PostAsync(RequestWriter.ToBytes(request));

        var approved = await InsiRoom.ApprovedAsync(name);
        answer.Status.Should().Be(name.StartsWith("fault", StringComparison.Ordinal) ? 500 : 200);
        answer.Text.Should().Be(Encoding.UTF8.GetString(approved));
        answer.Body.Should().Equal(approved);
    }

    [Fact]
    public void No_approved_answer_is_forgotten() =>
        InsiRoom.ApprovedNames().Where(name => !name.StartsWith("request", StringComparison.Ordinal)).Should().BeEquivalentTo(Cases.Select(approved => approved.Name));

    private static TraitsSearchRequest Traits(string name, string givenName, string sex, string date) =>
        new() { BirthName = name, GivenNames = [givenName], Sex = sex, BirthDate = date };

    private sealed record ApprovedCase(string Name, AnsweringOptions Answering, TraitsSearchRequest Query, string Idam = "LSN17NF23FW0");
}
