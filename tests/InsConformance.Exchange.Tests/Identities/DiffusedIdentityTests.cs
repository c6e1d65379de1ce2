using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Tests.Datamatrix;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Identities;

public sealed class DiffusedIdentityTests
{
    [Fact]
    public void A_qualified_identity_carries_its_ins() =>
        SomeIdentities.Nessi.Should().BeEquivalentTo(new { Status = TrustStatus.Qualified, Ins = SomeIdentities.NessiIns });

    [Fact]
    public void No_other_identity_carries_one() =>
        DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, TrustStatus.Validated).Ins.Should().BeNull();

    [Fact]
    public void A_completed_birth_date_excludes_the_ins() => Refusal(SomeIdentities.NessiTraits with { IsBirthDateFictive = true })
        .Should().Contain("une date complétée ou incomplète exclut l'INS");

    [Fact]
    public void A_missing_list_of_given_names_excludes_the_ins() => Refusal(SomeIdentities.NessiTraits with { BirthGivenNames = null })
        .Should().Contain("la liste renvoyée par INSi manque");

    [Fact]
    public void A_sex_that_insi_never_returns_excludes_the_ins() => Refusal(SomeIdentities.NessiTraits with { Sex = Sex.Unknown })
        .Should().Contain("n'est pas une réponse d'INSi");

    [Fact]
    public void A_wrong_key_excludes_the_ins()
    {
        var wrong = Ins.Parse("277076322082911", "1.2.250.1.213.1.4.8");

        DiffusedIdentity.TryQualify(SomeIdentities.NessiTraits, wrong, out _, out var refusal).Should().BeFalse();

        refusal!.Message.Should().Contain("dont la clé est « 10 »");
    }

    [Theory]
    [InlineData(IdentityAttributes.Doubtful)]
    [InlineData(IdentityAttributes.Fictitious)]
    public void A_blocking_attribute_excludes_the_ins_and_any_status_but_provisional(IdentityAttributes attributes)
    {
        DiffusedIdentity.TryQualify(SomeIdentities.NessiTraits, SomeIdentities.NessiIns, out _, out _, attributes).Should().BeFalse();

        var validated = () => DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, TrustStatus.Validated, attributes);
        validated.Should().Throw<ArgumentException>();
        DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, TrustStatus.Provisional, attributes).Attributes.Should().Be(attributes);
    }

    private static string Refusal(StrictTraits strict) =>
        DiffusedIdentity.TryQualify(strict, SomeIdentities.NessiIns, out _, out var refusal) ? "" : refusal.Message;
}
