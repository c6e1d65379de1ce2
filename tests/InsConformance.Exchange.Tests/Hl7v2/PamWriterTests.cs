using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Writing;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Tests.Datamatrix;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>The messages that each transition of an identity calls for, as text, and the judge on whatever is written.</summary>
public sealed class PamWriterTests
{
    private const string NirTuple = "^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS";
    private const string Ipp = "1^^^CHU-X&350000121&M^PI";
    private const string Traits = "||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||";

    private static readonly DateTimeOffset At = new(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
    private static readonly LocalIdentifier Local = new("1", new AssigningAuthority("CHU-X", "350000121", "M"));
    private static readonly Ins Other = Ins.Parse("277076322083009", "1.2.250.1.213.1.4.8");
    private static readonly Ins Nia = Ins.Parse("277076322082910", "1.2.250.1.213.1.4.9");
    private static readonly DiffusedIdentity Qualified = SomeIdentities.Nessi with { LocalIdentifiers = [Local] };
    private static readonly DiffusedIdentity Provisional = Without(TrustStatus.Provisional);
    private static readonly DiffusedIdentity Validated = Without(TrustStatus.Validated);

    [Fact]
    public void Writes_the_whole_message_of_a_creation() => Text(new PamEvent.Created(Qualified with
    {
        CollectedBy = CollectionMethod.Insi,
        InsiCallDate = new DateOnly(2025, 1, 1),
        Proof = new IdentityProof("PA", "Passeport", true),
        ProofExpiry = new DateOnly(2030, 6, 7),
    })).Should().Be(
        "MSH|^~\\&|INSCONF|INSCONF|RECEPTEUR|RECEPTEUR|20250102030405+0100||ADT^A28^ADT_A05|7|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|FR||2.11^IHE_FRANCE-2.11-PAM\r"
        + "EVN||20250102030405+0100\r"
        + $"PID|1||{Ipp}~277076322082910{NirTuple}{Traits}VALI\r"
        + "PV1||N\r"
        + "ZFD||||N|INSI|20250101|PA|20300607\r");

    [Theory]
    [InlineData(TrustStatus.Provisional, IdentityAttributes.None, "PROV")]
    [InlineData(TrustStatus.Retrieved, IdentityAttributes.None, "PROV")]
    [InlineData(TrustStatus.Validated, IdentityAttributes.None, "VALI")]
    [InlineData(TrustStatus.Validated, IdentityAttributes.Homonym, "VALI~HOMA")]
    [InlineData(TrustStatus.Provisional, IdentityAttributes.Doubtful | IdentityAttributes.Homonym, "PROV~HOMA~DOUT")]
    [InlineData(TrustStatus.Provisional, IdentityAttributes.Fictitious, "PROV~FICT")]
    public void Says_only_provisional_or_valid_and_never_an_INS(TrustStatus status, IdentityAttributes attributes, string codes) =>
        Text(new PamEvent.Created(DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, status, attributes) with { LocalIdentifiers = [Local] }))
            .Should().Contain($"PID|1||{Ipp}{Traits}{codes}\r");

    [Fact]
    public void Writes_used_names_before_the_birth_name() => Text(new PamEvent.Updated(Provisional with
    {
        Complementary = new ComplementaryTraits { UsedName = StoredName.Parse("DE VINCI"), UsedFirstName = StoredName.Parse("RUTH") },
    })).Should().Contain("|DE VINCI^RUTH^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L|");

    [Theory]
    [InlineData("1977-07-14", "|19770714|", "ZFD||||N\r")]
    [InlineData("1977-07-00", "|197707|", "ZFD||||N\r")]
    [InlineData("1977-00-00", "|1977|", "ZFD||||N\r")]
    [InlineData("0000-00-00", "|||F", "ZFD||||N\r")]
    [InlineData("1977-02-31", "|1977|", "ZFD|31^2^1977|||N\r")]
    public void Writes_a_date_as_precise_as_it_is_known(string date, string written, string zfd) =>
        Text(new PamEvent.Created(DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits with { BirthDate = BirthDate.ParseIso(date) }, TrustStatus.Provisional)))
            .Should().Contain(written).And.EndWith(zfd);

    [Fact]
    public void Creates_what_was_not_known() => Between(null, Provisional).Should().Equal(new PamEvent.Created(Provisional));

    [Fact]
    public void Says_nothing_when_nothing_that_is_diffused_changed()
    {
        Between(Qualified, Qualified).Should().BeEmpty();
        Between(Provisional, Without(TrustStatus.Retrieved)).Should().BeEmpty();
    }

    [Fact]
    public void Announces_a_new_INS_and_a_new_status_by_A31()
    {
        Between(Provisional, Qualified).Should().Equal(new PamEvent.Updated(Qualified));
        Between(Provisional, Validated).Should().Equal(new PamEvent.Updated(Validated));
    }

    [Fact]
    public void Changes_an_INS_by_A47()
    {
        var changed = Holding(Other);

        Between(Qualified, changed).Should().Equal(new PamEvent.InsChanged(changed, SomeIdentities.NessiIns));
        Text(new PamEvent.InsChanged(changed, SomeIdentities.NessiIns)).Should()
            .Contain("||ADT^A47^ADT_A30|")
            .And.Contain($"PID|1||{Ipp}~277076322083009{NirTuple}{Traits}VALI\r")
            .And.EndWith($"MRG|277076322082910{NirTuple}\r");
    }

    [Theory]
    [InlineData(TrustStatus.Validated, "VALI")]
    [InlineData(TrustStatus.Retrieved, "PROV")]
    [InlineData(TrustStatus.Provisional, "PROV")]
    public void Withdraws_an_INS_by_A47_and_says_what_the_identity_becomes(TrustStatus status, string code)
    {
        var after = Without(status);

        Between(Qualified, after).Should().Equal(new PamEvent.InsWithdrawn(after, SomeIdentities.NessiIns));
        Text(new PamEvent.InsWithdrawn(after, SomeIdentities.NessiIns)).Should()
            .Contain("||ADT^A47^ADT_A30|")
            .And.Contain($"PID|1||{Ipp}~\"\"{NirTuple}{Traits}{code}\r")
            .And.EndWith($"MRG|277076322082910{NirTuple}\r");
    }

    [Fact]
    public void Updates_the_traits_after_it_withdrew_the_INS_that_they_invalidate()
    {
        var after = DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits with { BirthName = StoredName.Parse("NESSY") }, TrustStatus.Validated) with { LocalIdentifiers = [Local] };

        Between(Qualified, after).Should().Equal(new PamEvent.InsWithdrawn(after, SomeIdentities.NessiIns), new PamEvent.Updated(after));
    }

    [Fact]
    public void Sends_the_NIR_with_the_NIA_that_it_replaces()
    {
        Between(Holding(Nia), Qualified).Should().Equal(new PamEvent.NirReplacedNia(Qualified, Nia));
        Text(new PamEvent.NirReplacedNia(Qualified, Nia)).Should().Contain("||ADT^A31^ADT_A05|").And.Contain(
            $"{Ipp}~277076322082910{NirTuple}~277076322082910^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS|");
    }

    [Fact]
    public void Never_replaces_a_NIR_by_a_NIA_in_one_message()
    {
        var after = Holding(Nia);

        Between(Qualified, after).Should().Equal(new PamEvent.InsWithdrawn(after, SomeIdentities.NessiIns), new PamEvent.Updated(after));
    }

    [Fact]
    public void Merges_by_A40() => Text(new PamEvent.Merged(Qualified, Local with { Value = "2" })).Should()
        .Contain("||ADT^A40^ADT_A39|").And.EndWith("MRG|2^^^CHU-X&350000121&M^PI\r");

    [Fact]
    public void Refuses_a_character_that_the_character_set_has_not()
    {
        var written = () => PamWriter.Write(new PamEvent.Created(Provisional), Header(Er7Charset.Latin9) with { SendingFacility = "東京" });

        written.Should().Throw<FormatException>().WithMessage("*8859/15*");
    }

    [Fact]
    public void Escapes_what_would_separate() =>
        Encoding.UTF8.GetString(PamWriter.Write(new PamEvent.Created(Provisional), Header(Er7Charset.Utf8) with { SendingFacility = "A|B^C&D~E\\F\r" }))
            .Should().StartWith("MSH|^~\\&|INSCONF|A\\F\\B\\S\\C\\T\\D\\R\\E\\E\\F\\X0D\\|");

    [Fact]
    public void The_judge_accepts_whatever_is_written() => Prop.ForAll(
        (from before in Identity
         from after in Identity
         from charset in Gen.Elements(Er7Charset.Utf8, Er7Charset.Latin9)
         from isCreation in Gen.Elements(true, false)
         select (Events: Between(isCreation ? null : before, after).Append(new PamEvent.Merged(after, Local with { Value = "2" })), Charset: charset)).ToArbitrary(),
        written =>
        {
            foreach (var happening in written.Events)
            {
                var judgement = Messages.Judge(PamWriter.Write(happening, Header(written.Charset)));
                judgement.Departures.Where(finding => finding.Severity is Severity.Must).Should().BeEmpty();
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_text_is_written_is_read_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text =>
        {
            var value = new string([.. text.Get.Where(character => !char.IsSurrogate(character))]);
            var bytes = Encoding.UTF8.GetBytes("MSH|^~\\&|||||||||||||||||UNICODE UTF-8\r" + new Er7SegmentWriter("PID") { [5] = Er7Value.Components(value, "FIN") });

            Er7Reader.Read(bytes).Messages.Single()["PID"][5][1].Text.Should().Be(value);
        }).QuickCheckThrowOnFailure();

    private static Gen<DiffusedIdentity> Identity { get; } =
        from identity in SomeIdentities.Any
        from status in Gen.Elements(TrustStatus.Provisional, TrustStatus.Retrieved, TrustStatus.Validated, TrustStatus.Qualified)
        select (status is TrustStatus.Qualified ? identity : DiffusedIdentity.WithoutIns(identity.Strict, status)) with { LocalIdentifiers = [Local] };

    private static DiffusedIdentity Without(TrustStatus status) =>
        DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, status) with { LocalIdentifiers = [Local] };

    private static DiffusedIdentity Holding(Ins ins) => DiffusedIdentity.Qualified(SomeIdentities.NessiTraits, ins) with { LocalIdentifiers = [Local] };

    private static IReadOnlyList<PamEvent> Between(DiffusedIdentity? before, DiffusedIdentity after) => PamTransitions.Between(before, after);

    private static MessageHeader Header(Er7Charset charset) => new("7", At) { Charset = charset };

    private static string Text(PamEvent happening) => Encoding.UTF8.GetString(PamWriter.Write(happening, Header(Er7Charset.Utf8)));
}
