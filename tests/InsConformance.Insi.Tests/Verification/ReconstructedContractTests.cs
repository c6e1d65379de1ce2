using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Verification;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Tests.Verification;

public sealed class ReconstructedContractTests
{
    private static readonly IdentityToVerify Zoe = new()
    {
        Matricule = new MatriculeParts("2751263220749", "74"),
        Oid = "1.2.250.1.213.1.4.8",
        BirthName = "ADRUN",
        GivenName = "ZOE",
        GivenNames = "ZOE",
        Sex = "F",
        BirthDate = "1975-12-31",
        BirthPlace = "63220",
    };

    [Fact]
    public void No_operation_of_it_can_be_taken_for_an_official_one()
    {
        foreach (var operation in new[] { InsiOperations.Verify, InsiOperations.DepositBatch, InsiOperations.RetrieveBatch })
        {
            operation.IsContractPublic.Should().BeFalse();
            operation.Action.Should().StartWith("urn:insconformance:verification:reconstitue:1:");
            operation.RequestRoot!.NamespaceName.Should().Be("urn:insconformance:verification:reconstitue:1");
            operation.AnswerRoot!.NamespaceName.Should().Be("urn:insconformance:verification:reconstitue:1");
        }
    }

    public static TheoryData<VerificationRequest> SomeRequests() =>
    [
        new UnitVerificationRequest(Zoe),
        new UnitVerificationRequest(new IdentityToVerify()),
        new UnitVerificationRequest(null),
        new LotDepositRequest([new LotItem("a", Zoe), new LotItem(null, Zoe with { BirthName = "D'ÆION & \"FILS\"" }), new LotItem("a", null)]),
        new LotDepositRequest([]),
        new LotRetrievalRequest("LOT-000001"),
        new LotRetrievalRequest(null),
    ];

    [Theory]
    [MemberData(nameof(SomeRequests), DisableDiscoveryEnumeration = true)]
    public void A_request_is_read_back_as_it_was_written(VerificationRequest request)
    {
        var bytes = RequestWriter.ToBytes(new RequestContent { Query = request });

        RequestReader.TryRead(bytes, null, WireLimits.Default, out var read, out var error).Should().BeTrue(error?.Message ?? "");

        read!.Content.Query.Should().Be(request);
        read.Operation.Should().Be(request.Operation);
    }

    public static TheoryData<VerificationAnswer> SomeAnswers() =>
    [
        UnitVerificationAnswer.Of(isConfirmed: true),
        UnitVerificationAnswer.Of(isConfirmed: false),
        LotDepositAnswer.Of("LOT-000001", TimeSpan.FromSeconds(60)),
        LotRetrievalAnswer.NotReady("LOT-000001", TimeSpan.FromSeconds(180)),
        LotRetrievalAnswer.Of("LOT-000001", [new LotItemResult("1", "a", "OK"), new LotItemResult("2", null, "KO"), new LotItemResult("3", "a", null, "insi_24", "sexe")]),
    ];

    [Theory]
    [MemberData(nameof(SomeAnswers), DisableDiscoveryEnumeration = true)]
    public void An_answer_is_read_back_as_it_was_written(VerificationAnswer answer)
    {
        ReplyReader.TryRead(VerificationAnswerWriter.ToBytes(answer), null, WireLimits.Default, out var reply, out var error).Should().BeTrue(error?.Message ?? "");

        reply.Should().BeOfType<InsiReply.Verified>().Which.Answer.Should().Be(answer);
    }

    [Fact]
    public void An_answer_says_in_its_text_what_it_is_not()
        => Encoding.UTF8.GetString(VerificationAnswerWriter.ToBytes(LotDepositAnswer.Of("LOT-000001", TimeSpan.FromSeconds(60)))).Should().Be(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\">"
            + "<env:Body xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\">"
            + "<REPDEPOT xmlns=\"urn:insconformance:verification:reconstitue:1\"><!-- contrat reconstruit, non officiel -->"
            + "<CR><CodeCR>00</CodeCR><LibelleCR>OK</LibelleCR></CR><Lot>LOT-000001</Lot><Delai>60</Delai></REPDEPOT></env:Body></soap:Envelope>");

    [Theory]
    [InlineData("60", 60)]
    [InlineData("0", 0)]
    [InlineData("-60", null)]
    [InlineData("PT1M", null)]
    [InlineData("99999999999", null)]
    [InlineData(null, null)]
    public void A_delay_is_a_whole_number_of_seconds(string? delay, int? seconds)
        => new LotDepositAnswer("00", "OK", "LOT-000001", delay).Wait.Should().Be(seconds is { } known ? TimeSpan.FromSeconds(known) : null);

    [Theory]
    [InlineData("00", "OK", true)]
    [InlineData("00", "KO", false)]
    [InlineData("00", null, false)]
    [InlineData("01", "OK", false)]
    [InlineData(null, "OK", false)]
    public void Only_a_clear_yes_confirms_an_identity(string? code, string? result, bool confirmed)
        => new UnitVerificationAnswer(code, "", result).IsConfirmed.Should().Be(confirmed);
}
