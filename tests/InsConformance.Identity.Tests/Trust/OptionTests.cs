using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Each open point: its default, and its other setting.</summary>
public class OptionTests
{
    private static readonly TrustOptions Default = TrustOptions.GuideV3;

    [Fact]
    public void O01_waits_for_a_person_by_default()
    {
        var failed = Sample.Accepted(Sample.Qualified, new TrustEvent.InsVerificationFailed(IsConfirmed: false));

        failed.State.Status.Should().Be(Qualified);
        failed.State.MayEmitIns.Should().BeFalse();
        failed.Warnings.Should().ContainSingle().Which.Rule.Should().Be(TrustOptionRules.O01);
    }

    [Theory]
    [InlineData(Retrieved, Provisional)]
    [InlineData(Qualified, Validated)]
    public void O01_may_downgrade_at_once(TrustStatus from, TrustStatus to) =>
        Sample.After(
                Sample.Of(from),
                new TrustEvent.InsVerificationFailed(IsConfirmed: false) { By = AuthorRole.Software },
                Default with { FailedVerificationDowngradesAtOnce = true })
            .Status.Should().Be(to);

    [Theory]
    [InlineData(null, 2023, 1, 15, false)]
    [InlineData(36, 2023, 1, 16, false)]
    [InlineData(36, 2023, 1, 15, true)]
    public void O02_asks_for_a_new_verification_after_the_chosen_months_only(int? months, int year, int month, int day, bool due) =>
        Reverification.IsDue(
                Sample.Qualified, new DateOnly(year, month, day), new DateOnly(2026, 1, 15), Default with { ReverificationMonths = months })
            .Should().Be(due);

    [Fact]
    public void O02_is_for_qualified_identities() =>
        Reverification.IsDue(
                Sample.Retrieved, new DateOnly(2000, 1, 1), new DateOnly(2026, 1, 15), Default with { ReverificationMonths = 36 })
            .Should().BeFalse();

    [Theory]
    [InlineData(Retrieved, Provisional)]
    [InlineData(Qualified, Validated)]
    public void O03_may_treat_the_first_name_as_any_strict_trait(TrustStatus from, TrustStatus to)
    {
        var edit = new TrustEvent.TraitsModified([IdentityField.FirstBirthName]) { By = AuthorRole.SuperUser };

        Sample.After(Sample.Of(from), edit).Status.Should().Be(from);
        Sample.After(Sample.Of(from), edit, Default with { CoherentFirstNameKeepsStatus = false }).Status.Should().Be(to);
    }

    [Theory]
    [InlineData(Retrieved)]
    [InlineData(Validated)]
    [InlineData(Qualified)]
    public void O04_may_give_the_previous_status_back(TrustStatus status)
    {
        var doubtful = Sample.After(Sample.Of(status), new TrustEvent.DoubtfulSet());

        Sample.After(doubtful, new TrustEvent.DoubtfulRemoved()).Status.Should().Be(Provisional);
        Sample.After(doubtful, new TrustEvent.DoubtfulRemoved(), Default with { AttributeRemovalRestoresStatus = true })
            .Should().Be(Sample.Of(status));
    }

    [Fact]
    public void O04_gives_nothing_back_when_the_traits_changed_meanwhile()
    {
        var doubtful = Sample.After(Sample.Qualified, new TrustEvent.DoubtfulSet());
        var edited = Sample.After(doubtful, new TrustEvent.TraitsModified([IdentityField.BirthName]));

        Sample.After(edited, new TrustEvent.DoubtfulRemoved(), Default with { AttributeRemovalRestoresStatus = true })
            .Status.Should().Be(Provisional);
    }

    [Fact]
    public void O05_refuses_to_merge_different_INS_by_default()
    {
        var merge = new TrustEvent.AbsorbedAnother(Sample.QualifiedWithNia) { By = AuthorRole.SuperUser };

        Sample.Refused(Sample.Qualified, merge).Rule.Should().Be(TrustProhibitions.P04);
        var merged = Sample.Accepted(Sample.Qualified, merge, Default with { AllowsMergeOfDifferentIns = true });
        merged.State.Ins.Should().Be(Sample.Ruth);
        merged.Warnings.Should().ContainSingle().Which.Rule.Should().Be(TrustOptionRules.O05);
    }

    [Fact]
    public void O05_abandons_the_INS_of_the_less_justified_identity_and_says_which()
    {
        var merged = Sample.Accepted(
            Sample.Retrieved,
            new TrustEvent.AbsorbedAnother(Sample.QualifiedWithNia) { By = AuthorRole.SuperUser },
            Default with { AllowsMergeOfDifferentIns = true });

        merged.State.Ins.Should().Be(Sample.PierreAlainNia);
        merged.RetiredIns.Should().Be(Sample.Ruth);
        merged.Warnings[0].Message.Should().Be(
            "Les deux identités portaient des INS différentes ; 1 09 07 63 220 888 35 NIA est gardée, 2 77 07 63 220 829 10 NIR est "
            + "abandonnée.");
    }

    [Fact]
    public void O06_may_send_a_corrected_validated_identity_back_to_provisional()
    {
        var edit = new TrustEvent.TraitsModified([IdentityField.BirthName]);

        var back = Sample.Accepted(Sample.Validated, edit, Default with { ValidatedTraitEditGoesBackToProvisional = true });

        back.State.Status.Should().Be(Provisional);
        Sample.Ids(back).Should().Be("T27");
        back.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void O07_refuses_under_guide_v3_what_guide_v2_tolerates()
    {
        Sample.Refused(Sample.Doubtful, new TrustEvent.FictitiousSet(), TrustOptions.GuideV3).Rule.Should().Be(TrustProhibitions.P03);
        Sample.Refused(Sample.Fictitious, new TrustEvent.DoubtfulSet(), TrustOptions.GuideV3).Rule.Should().Be(TrustProhibitions.P03);

        var both = Sample.Accepted(Sample.Doubtful, new TrustEvent.FictitiousSet(), TrustOptions.GuideV2);
        both.State.Attributes.Should().Be(IdentityAttributes.Doubtful | IdentityAttributes.Fictitious);
        both.Warnings.Should().ContainSingle().Which.Message.Should().Be(
            "Les attributs « douteuse, fictive » sont cumulés, ce que le guide v3 n'admet plus.");
    }

    [Fact]
    public void O07_keeps_INSi_blocked_until_the_last_attribute_is_removed()
    {
        var both = Sample.After(Sample.Doubtful, new TrustEvent.FictitiousSet(), TrustOptions.GuideV2);
        var one = Sample.After(both, new TrustEvent.DoubtfulRemoved(), TrustOptions.GuideV2);

        one.MayCallInsi.Should().BeFalse();
        Sample.After(one, new TrustEvent.FictitiousRemoved(), TrustOptions.GuideV2).MayCallInsi.Should().BeTrue();
    }

    [Fact]
    public void Homonym_stands_beside_doubtful_in_both_versions()
    {
        Sample.After(Sample.Doubtful, new TrustEvent.HomonymSet(), TrustOptions.GuideV3).Attributes
            .Should().Be(IdentityAttributes.Homonym | IdentityAttributes.Doubtful);
        Sample.After(Sample.Doubtful, new TrustEvent.HomonymSet(), TrustOptions.GuideV2).Attributes
            .Should().Be(IdentityAttributes.Homonym | IdentityAttributes.Doubtful);
    }

    [Fact]
    public void O09_may_let_an_ordinary_user_downgrade() =>
        Sample.After(Sample.Qualified, new TrustEvent.Downgraded(Validated), Default with { UsersMayDowngrade = true })
            .Status.Should().Be(Validated);

    [Fact]
    public void O10_may_keep_the_document_check_of_a_new_NIR()
    {
        var change = new TrustEvent.NirReplacedByNir(Sample.Return(Sample.PierreAlain));

        Sample.Accepted(Sample.Qualified, change).Changes.Select(row => (row.Previous, row.Current, row.Why.Id))
            .Should().Equal((Qualified, Retrieved, "T17"));
        Sample.After(Sample.Qualified, change, Default with { NirChangeKeepsDocumentCheck = true }).Status.Should().Be(Qualified);
    }

    [Fact]
    public void Each_option_is_explained_under_the_name_of_its_property() =>
        TrustOptionRules.Table.Select(rule => rule.Setting).Should().BeEquivalentTo(
            typeof(TrustOptions).GetProperties().Select(property => property.Name)
                .Except([nameof(TrustOptions.Guide), nameof(TrustOptions.GuideV2), nameof(TrustOptions.GuideV3)]));
}
