using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>What the surviving identity keeps (T28).</summary>
public class MergeTests
{
    [Theory]
    [InlineData(Provisional, Provisional, Provisional, 0)]
    [InlineData(Provisional, Retrieved, Retrieved, 1)]
    [InlineData(Provisional, Validated, Validated, 1)]
    [InlineData(Provisional, Qualified, Qualified, 1)]
    [InlineData(Retrieved, Provisional, Retrieved, 1)]
    [InlineData(Retrieved, Validated, Retrieved, 1)]
    [InlineData(Retrieved, Qualified, Qualified, 1)]
    [InlineData(Validated, Retrieved, Validated, 1)]
    [InlineData(Validated, Qualified, Qualified, 1)]
    [InlineData(Qualified, Provisional, Qualified, 1)]
    [InlineData(Qualified, Validated, Qualified, 1)]
    public void Keeps_the_best_justified_status_and_warns_when_they_differ(
        TrustStatus survivor, TrustStatus absorbed, TrustStatus kept, int warnings)
    {
        var merged = Sample.Accepted(
            Sample.Of(survivor), new TrustEvent.AbsorbedAnother(Sample.Of(absorbed)) { By = AuthorRole.SuperUser });

        merged.State.Status.Should().Be(kept);
        merged.Warnings.Should().HaveCount(warnings);
    }

    [Fact]
    public void Never_makes_a_qualified_identity_out_of_two_halves() =>
        Sample.After(Sample.Validated, new TrustEvent.AbsorbedAnother(Sample.Retrieved) { By = AuthorRole.SuperUser })
            .Should().Be(Sample.Validated);

    [Fact]
    public void Takes_the_real_date_with_the_evidence() =>
        Sample.After(Sample.WithFictiveDate, new TrustEvent.AbsorbedAnother(Sample.Qualified) { By = AuthorRole.SuperUser })
            .DateIsFictive.Should().BeFalse();

    [Fact]
    public void Is_not_an_ordinary_right() =>
        Sample.Refused(Sample.Provisional, new TrustEvent.AbsorbedAnother(Sample.Provisional)).Rule.Should().Be(TrustProhibitions.P02);

    [Fact]
    public void Refuses_to_merge_a_doubtful_identity() =>
        Sample.Refused(Sample.Qualified, new TrustEvent.AbsorbedAnother(Sample.Doubtful) { By = AuthorRole.SuperUser })
            .Rule.Should().Be(TrustProhibitions.P05);

    [Fact]
    public void Refuses_to_merge_twice_the_same_identity() =>
        Sample.Refused(Sample.Qualified, new TrustEvent.AbsorbedAnother(Sample.Absorbed) { By = AuthorRole.SuperUser })
            .Rule.Should().Be(TrustProhibitions.P01);
}
