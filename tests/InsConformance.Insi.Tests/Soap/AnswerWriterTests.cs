using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Tests.Soap;

public sealed class AnswerWriterTests
{
    public static TheoryData<string, Individual, WireProfile> IdentitiesFound => new()
    {
        { "answer-current-ecetinsi-history.xml", People.EcetinsiWithHistory, WireProfile.Current },
        { "answer-current-dartagnan-apostrophes.xml", People.DArtagnan, WireProfile.Current },
        { "answer-current-provisoire-nia.xml", People.Provisoire, WireProfile.Current },
        { "answer-legacy-2022-adrtrois-corsica.xml", People.Adrtrois, WireProfile.Legacy2022 },
        { "answer-legacy-2022-ecetinsi-history.xml", People.EcetinsiWithHistory, WireProfile.Legacy2022 },
        { "answer-cnda-file-corse-duplicate.xml", People.CorseWithDuplicate, WireProfile.CndaFile },
    };

    [Theory]
    [MemberData(nameof(IdentitiesFound))]
    public void Writes_a_found_identity_byte_for_byte(string approved, Individual individual, WireProfile profile)
        => AnswerWriter.ToBytes(ProfileContent.Apply(InsiAnswer.Found(individual), profile), profile).ShouldBeApproved(approved);

    [Theory]
    [InlineData("answer-current-cr01.xml", WireProfile.Current)]
    [InlineData("answer-cnda-file-cr01.xml", WireProfile.CndaFile)]
    public void Writes_no_identity_byte_for_byte(string approved, WireProfile profile)
        => AnswerWriter.ToBytes(ProfileContent.Apply(InsiAnswer.NoIdentity, profile), profile).ShouldBeApproved(approved);

    [Fact]
    public void Writes_several_identities_byte_for_byte()
        => AnswerWriter.ToBytes(InsiAnswer.SeveralIdentities, WireProfile.Current).ShouldBeApproved("answer-current-cr02.xml");

    /// <summary>
    /// The log of CharlieLamatte/SAPA prints 761 for this answer after SAAJ added an empty Header and moved one declaration.
    /// </summary>
    [Fact]
    public void Weighs_what_the_recorded_answer_weighs()
    {
        var catarina = new Individual
        {
            Active = People.Ins("2360663220836", "56", People.Nir),
            Traits = new ReturnedTraits
            {
                BirthName = "TCHITCHI",
                GivenNames = "CATARINA BELLA",
                Sex = "F",
                BirthDate = "1936-06-21",
                BirthPlace = "63220",
            },
        };

        var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".Length;
        var emptyHeader = "<env:Header/>".Length;
        AnswerWriter.ToBytes(InsiAnswer.Found(catarina), WireProfile.Current).Should().HaveCount(761 - emptyHeader + declaration);
    }

    [Fact]
    public void Escapes_what_markup_would_swallow()
    {
        var bytes = AnswerWriter.ToBytes(new InsiAnswer("00", "a < b & c > d \"e\" 'f'\r"), WireProfile.Current);

        System.Text.Encoding.UTF8.GetString(bytes).Should().Contain("<LibelleCR>a &lt; b &amp; c &gt; d \"e\" 'f'&#13;</LibelleCR>");
    }

    [Fact]
    public void Refuses_a_character_that_xml_cannot_carry()
    {
        foreach (var label in new[] { "\u0001", "\uFFFE", "\uD800" })
        {
            var writing = () => AnswerWriter.ToBytes(new InsiAnswer("00", label), WireProfile.Current);

            writing.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Leaves_out_what_is_null_and_writes_what_is_empty()
    {
        var individual = new Individual { Traits = new ReturnedTraits { GivenNames = "" } };

        System.Text.Encoding.UTF8.GetString(AnswerWriter.ToBytes(new InsiAnswer("00", null, individual), WireProfile.Current))
            .Should().Contain("<CR><CodeCR>00</CodeCR></CR><INDIVIDU><TIQ><ListePrenom></ListePrenom></TIQ></INDIVIDU>");
    }
}
