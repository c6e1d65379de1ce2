using System.Text;
using InsConformance.Campaign.Drivers;

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
}
