using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Vitale;

/// <summary>Expected body of WS_INS1.</summary>
public class ExpectedVitaleSearchTests
{
    [Fact]
    public void Ruth_is_searched_by_the_number_of_the_card_her_birth_name_and_her_date() =>
        ExpectedVitaleSearch.Of(Fixture<VitaleImage>("vitale-insi-01"), 0).Should().Be(new ExpectedVitaleSearch
        {
            BeneficiaryNumber = null,
            PolicyHolderNumber = "2770763220829",
            BirthName = "NESSI",
            BirthDate = "14071977",
            BirthRank = "1",
        });

    [Fact]
    public void Twins_differ_by_their_rank_only()
    {
        var image = Fixture<VitaleImage>("vitale-insi-01");
        var (donatello, raphael) = (ExpectedVitaleSearch.Of(image, 1), ExpectedVitaleSearch.Of(image, 2));
        donatello.BirthRank.Should().Be("1");
        raphael.Should().Be(donatello with { BirthRank = "2" });
    }

    [Fact]
    public void Certified_number_is_sent_without_its_key() =>
        ExpectedVitaleSearch.Of(Fixture<VitaleImage>("vitale-insi-03"), 0).Should().Be(new ExpectedVitaleSearch
        {
            BeneficiaryNumber = "1730363220993",
            PolicyHolderNumber = "1730363220993",
            BirthName = "TESTNAISSANCE",
            BirthDate = "03031973",
            BirthRank = "1",
        });

    [Fact]
    public void Date_without_century_and_the_birth_name_of_the_insured_are_sent_as_they_are()
    {
        var expected = ExpectedVitaleSearch.Of(Fixture<VitaleImage>("vitale-particularites"), 1);
        expected.BirthDate.Should().Be("120605");
        expected.BirthName.Should().Be("TESTLUNE");
    }
}
