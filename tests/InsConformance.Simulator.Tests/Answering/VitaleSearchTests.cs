using InsConformance.Insi.Messages;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Answering;

public sealed class VitaleSearchTests(SharedPki shared) : SimulatorTest(shared)
{
    private static readonly VitaleSearchRequest Ruth = new()
    {
        PolicyHolder = new MatriculeParts("2770763220829"),
        BirthDate = "14071977",
        TwinRank = "1",
    };

    [Fact]
    public async Task CNDA_1_01_the_holder_of_the_card_is_found()
        => (await CallAsync(Ruth)).Answer.Individual!.Traits!.GivenNames.Should().Be("RUTH ISABELLE");

    [Theory]
    [InlineData("14071977")]
    [InlineData("770714")]
    public async Task The_birth_date_is_taken_as_either_form_of_the_card(string date)
        => (await CallAsync(Ruth with { BirthDate = date })).Answer.Code.Should().Be("00");

    [Theory]
    [InlineData("1977-07-14")]
    [InlineData("14071976")]
    [InlineData(null)]
    public async Task Another_birth_date_is_the_technical_fault_of_the_card_search(string? date)
    {
        var answer = await CallAsync(Ruth with { BirthDate = date });

        answer.Fault.Code.Should().Be("insi_101");
        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be(
            $"aucune personne ; la plus proche est NESSI RUTH ISABELLE, qui diffère par : date de naissance (attendu « 14071977 ou 770714 », reçu « {date ?? "absent"} »)");
    }

    [Fact]
    public async Task CNDA_1_02_a_beneficiary_is_found_by_the_matricule_of_the_policy_holder_and_the_rank()
    {
        (await CallAsync(Ruth with { BirthDate = "07082010", TwinRank = "1" })).Answer.Individual!.Traits!.GivenNames.Should().Be("DONATELLO THIERRY MICHEL");
        (await CallAsync(Ruth with { BirthDate = "07082010", TwinRank = "2" })).Answer.Individual!.Traits!.GivenNames.Should().Be("RAPHAEL");
    }

    [Fact]
    public async Task Twins_without_their_rank_are_CR_02()
        => (await CallAsync(Ruth with { BirthDate = "07082010", TwinRank = null })).Answer.Code.Should().Be("02");

    [Fact]
    public async Task CNDA_1_07_the_used_name_of_the_card_taken_for_the_birth_name_finds_nobody()
    {
        (await CallAsync(Ruth with { BirthName = "DE VINCI" })).Fault.Code.Should().Be("insi_101");
        (await CallAsync(Ruth with { BirthName = "NESSI" })).Answer.Code.Should().Be("00");
    }

    [Fact]
    public async Task The_matricule_of_the_beneficiary_alone_is_enough()
        => (await CallAsync(new VitaleSearchRequest { Beneficiary = new MatriculeParts("2751263220749", "74"), BirthDate = "31121975" })).Answer.Code.Should().Be("00");

    [Fact]
    public async Task An_unknown_matricule_finds_nobody_even_near()
    {
        await CallAsync(Ruth with { PolicyHolder = new MatriculeParts("1000000000000") });

        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("aucune personne, même proche");
    }

    private async Task<RawAnswer> CallAsync(VitaleSearchRequest query)
    {
        using var client = new TestClient(Simulator);
        return await client.PostAsync(Requests.Bytes(query));
    }
}
