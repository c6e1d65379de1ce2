using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Tests.Operations;

public sealed class InsiOperationsTests
{
    [Fact]
    public void Names_the_public_operations_as_the_contract_does()
    {
        InsiOperations.SearchByVitale.Action.Should().Be("urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecCarteVitale");
        InsiOperations.SearchByVitale.RequestRoot!.ToString().Should().Be("{http://www.cnamts.fr/INSiRecVit}RECVITALE");
        InsiOperations.SearchByTraits.Action.Should().Be("urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite");
        InsiOperations.SearchByTraits.RequestRoot!.ToString().Should().Be("{http://www.cnamts.fr/INSiRecSans}RECSANSVITALE");
        InsiOperations.SearchByTraits.AnswerRoot!.ToString().Should().Be("{http://www.cnamts.fr/INSiResultat}RESULTAT");
    }

    [Fact]
    public void Marks_the_verification_contract_as_not_public()
        => InsiOperations.All.Where(operation => !operation.IsContractPublic).Select(operation => operation.GuideId)
            .Should().Equal("WS_INS3", "WS_INS4", "WS_INS5");

    [Fact]
    public void Finds_no_operation_for_the_action_of_another_service()
        => InsiOperations.WithAction("urn:adr:1.1.0:acquerirLesDroits").Should().BeNull();
}
