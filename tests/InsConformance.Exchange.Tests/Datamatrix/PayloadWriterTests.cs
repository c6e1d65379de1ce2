using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Datamatrix;

public sealed class PayloadWriterTests
{
    [Fact]
    public void Writes_the_reference_vector() => Written(SomeIdentities.Nessi).Should().Equal(Payloads.Bytes(Payloads.Nessi));

    [Fact]
    public void Closes_no_oid_of_20_characters() => Written(DiffusedIdentity.Qualified(
            SomeIdentities.NessiTraits with
            {
                BirthName = StoredName.Parse("PAT-TROIS"),
                BirthGivenNames = GivenNames.Parse("DOMINIQUE MARIE-LOUISE"),
                BirthDate = BirthDate.ParseIso("1979-03-28"),
                BirthPlace = BirthPlace.Parse("51215"),
            },
            Ins.Parse("279035121518989", "1.2.250.1.213.1.4.10")))
        .Should().Equal(Payloads.Bytes(Payloads.PatTrois));

    [Fact]
    public void Writes_no_place_when_it_is_unknown() =>
        Written(DiffusedIdentity.Qualified(SomeIdentities.NessiTraits with { BirthPlace = BirthPlace.Unknown }, SomeIdentities.NessiIns))
            .Should().Equal(Payloads.Bytes(Payloads.Nessi[..^7]));

    [Fact]
    public void Writes_the_calendar_year_of_a_first_of_january() =>
        Written(DiffusedIdentity.Qualified(SomeIdentities.NessiTraits with { BirthDate = BirthDate.ParseIso("1977-01-01") }, SomeIdentities.NessiIns))
            .Should().Equal(Payloads.Bytes(Payloads.Nessi.Replace("14-07-1977", "01-01-1977", StringComparison.Ordinal)));

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Retrieved)]
    [InlineData(TrustStatus.Validated)]
    public void Refuses_an_identity_that_is_not_qualified(TrustStatus status)
    {
        PayloadWriter.TryWrite(DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, status), out _, out var refusal).Should().BeFalse();

        refusal!.Message.Should().Contain("l'identité n'est pas qualifiée");
    }

    [Fact]
    public void Refuses_a_name_that_does_not_fit()
    {
        var long101 = SomeIdentities.NessiTraits with { BirthName = StoredName.Parse(new string('A', 101)) };

        PayloadWriter.TryWrite(DiffusedIdentity.Qualified(long101, SomeIdentities.NessiIns), out _, out var refusal).Should().BeFalse();

        refusal!.Message.Should().Contain("101 caractères ; le datamatrix en admet 100");
    }

    [Fact]
    public void The_judge_accepts_whatever_is_written_and_the_reader_gives_it_back() =>
        Prop.ForAll(SomeIdentities.Any.ToArbitrary(), identity =>
        {
            var judge = new DatamatrixJudge();
            var content = Written(identity);
            var judgement = judge.Judge(content, JudgingContext.DefaultOf(judge), CancellationToken.None);
            var payload = PayloadReader.Read(content);
            return judgement.Departures.All(finding => finding is { Rule: "DM-18", Severity: Severity.Should })
                && payload.ValueOf(BlockKind.BirthName) == identity.Strict.BirthName.Value
                && payload.ValueOf(BlockKind.GivenNames) == identity.Strict.BirthGivenNames!.List.Value
                && payload.ValueOf(BlockKind.Matricule) == identity.Ins!.Matricule.Value;
        }).QuickCheckThrowOnFailure();

    private static byte[] Written(DiffusedIdentity identity) =>
        PayloadWriter.TryWrite(identity, out var content, out var refusal) ? content : throw new InvalidOperationException(refusal.Message);
}
