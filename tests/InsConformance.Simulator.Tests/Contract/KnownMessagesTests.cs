using InsConformance.Insi.Soap;
using InsConformance.Simulator.Tests.Support;
using InsConformance.Simulator.Tests.Wire;

namespace InsConformance.Simulator.Tests.Contract;

/// <summary>Messages that the official contract is known to accept or to refuse, by ours.</summary>
public sealed class KnownMessagesTests
{
    [Theory]
    [InlineData("padoa-node-soap.xml")]
    [InlineData("zeep.xml")]
    [InlineData("php-soap.xml")]
    [InlineData("pyx-vitale.xml")]
    public async Task The_request_of_a_public_client_is_valid(string request) => MessageSchema.Errors(await InsiRoom.RequestAsync(request)).Should().BeEmpty();

    [Fact]
    public async Task An_empty_Security_is_all_that_is_invalid_in_the_request_of_SAPA() =>
        MessageSchema.Errors(await InsiRoom.RequestAsync("sapa-jaxws.xml")).Should().ContainSingle().Which.Should().Contain("'Security'");

    [Theory]
    [InlineData("request-traits.xml")]
    [InlineData("request-vitale.xml")]
    public async Task The_request_of_our_client_is_valid(string request) => MessageSchema.Errors(await InsiRoom.ApprovedAsync(request)).Should().BeEmpty();

    [Fact]
    public void A_request_with_an_unknown_element_is_invalid()
    {
        var request = System.Text.Encoding.UTF8.GetString(Requests.Bytes(Requests.AdrunZoe)).Replace("Prenom>", "Prenoms>", StringComparison.Ordinal);

        MessageSchema.Errors(System.Text.Encoding.UTF8.GetBytes(request)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("REP_CR01.xml")]
    [InlineData("TEST_1.10.xml")]
    [InlineData("TEST_2.03_cas1.xml")]
    [InlineData("TEST_2.05.xml")]
    [InlineData("TEST_2.08_cas1.xml")]
    [InlineData("TEST_2.08_cas2.xml")]
    [InlineData("TEST_3.05_cas3.xml")]
    [InlineData("Reponse_numcasINSI_11_DateNaissance00_Annee.xml")]
    public void An_injection_file_is_valid(string file) => MessageSchema.Errors(Injection(file)).Should().BeEmpty();

    [Fact]
    public void The_injection_file_whose_dates_come_before_the_matricule_is_invalid() =>
        MessageSchema.Errors(Injection("TEST_2.04_cas2.xml")).Should().ContainSingle().Which.Should().Contain("'DateDeb'");

    private static byte[] Injection(string file) => File.ReadAllBytes(Repository.PathOf($"fixtures/cnda/{file}"));
}
