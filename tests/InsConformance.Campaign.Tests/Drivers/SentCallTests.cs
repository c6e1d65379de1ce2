using System.Text;
using InsConformance.Campaign.Drivers;
using InsConformance.Insi.Operations;

namespace InsConformance.Campaign.Tests.Drivers;

public sealed class SentCallTests
{
    [Theory]
    [InlineData("<r><NomNaissance>O'BRIEN</NomNaissance><Prenom>PAUL</Prenom><LieuNaissance>63220</LieuNaissance></r>", "O'BRIEN", "PAUL", "63220")]
    [InlineData("<r xmlns='http://www.cnamts.fr/INSiRecSans'><NomNaissance>O'BRIEN</NomNaissance><Prenom>PAUL</Prenom></r>", "O'BRIEN", "PAUL", null)]
    [InlineData("<r><Prenom>PAUL</Prenom><Prenom>JACQUES</Prenom></r>", null, "PAUL JACQUES", null)]
    [InlineData("ceci n'est pas du XML", null, "", null)]
    [InlineData("<!DOCTYPE r [<!ENTITY e 'PAUL'>]><r><Prenom>&e;</Prenom></r>", null, "", null)]
    public void Reads_from_the_bytes_what_the_call_carries(string request, string? birthName, string givenNames, string? birthPlace) =>
        SentCall.Read(Encoding.UTF8.GetBytes(request)).Should().Be(new SentCall(birthName, givenNames, birthPlace));

    [Fact]
    public void Knows_a_verification_by_its_document_element()
    {
        var root = InsiOperations.Verify.RequestRoot!;

        SentCall.Read(Encoding.UTF8.GetBytes($"<r><{root.LocalName} xmlns='{root.NamespaceName}'/></r>")).Operation.Should().Be(InsiOperations.Verify);
        SentCall.Read(Encoding.UTF8.GetBytes($"<r><{root.LocalName} xmlns='urn:autre'/></r>")).Operation.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-11-22T08:30:00.000Z", true)]
    [InlineData("hier", false)]
    public void Reads_when_an_assertion_was_issued(string instant, bool dated) =>
        SentCall.Read(Encoding.UTF8.GetBytes($"<r><Assertion xmlns='urn:oasis:names:tc:SAML:2.0:assertion' IssueInstant='{instant}'/></r>")).Assertions.Should().ContainSingle()
            .Which.IssuedAt.Should().Be(dated ? new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.Zero) : null);
}
