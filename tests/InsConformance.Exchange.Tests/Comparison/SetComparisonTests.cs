using System.Text;
using InsConformance.Exchange.Cda.Writing;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Fhir.Writing;
using InsConformance.Exchange.Hl7v2.Writing;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Exchange.Xds.Writing;

namespace InsConformance.Exchange.Tests.Comparison;

public sealed class SetComparisonTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string, string> Canonical => new()
    {
        { "datamatrix.txt", "datamatrix" },
        { "identite.hl7", "hl7v2" },
        { "patient.json", "fhir" },
        { "lettre.xml", "cda" },
        { "METADATA.XML", "xds" },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Reads_the_canonical_identity_out_of_each_format(string file, string format)
    {
        var identity = Extract($"set/nessi/{file}").Single();

        identity.Format.Should().Be(format);
        var expected = new Dictionary<ComparedTrait, string>
        {
            [ComparedTrait.Matricule] = "277076322082910",
            [ComparedTrait.Oid] = "1.2.250.1.213.1.4.8",
            [ComparedTrait.BirthName] = "NESSI",
            [ComparedTrait.FirstGivenName] = "RUTH",
            [ComparedTrait.GivenNames] = "RUTH ISABELLE",
            [ComparedTrait.BirthDate] = "1977-07-14",
            [ComparedTrait.Sex] = "F",
            [ComparedTrait.BirthPlace] = "63220",
        };
        if (format == "datamatrix")
            expected.Remove(ComparedTrait.FirstGivenName);
        identity.Traits.ToDictionary(trait => trait.Trait, trait => trait.Value).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void The_same_identity_in_five_formats_agrees() => Compare("set/nessi").Verdict.Should().Be(JudgementVerdict.Passed);

    [Fact]
    public void Says_which_artefact_disagrees_on_what_and_where()
    {
        var judgement = Compare("set/nessi-ecarts");

        judgement.Verdict.Should().Be(JudgementVerdict.Failed);
        judgement.Departures.Select(finding => (finding.Rule, finding.Observed, Source: finding.Location![..finding.Location!.IndexOf(',', StringComparison.Ordinal)]))
            .Should().Equal(
                ("SET-OID", "1.2.250.1.213.1.4.9", "patient.json"),
                ("SET-PRENOMS", "RUTH", "identite.hl7"),
                ("SET-DATE", "1977-07-15", "METADATA.XML"),
                ("SET-LIEU", "63113", "lettre.xml"));
        judgement.Departures.Last().Expected.Should().Be("63220 (METADATA.XML, datamatrix.txt, identite.hl7, patient.json)");
        judgement.Departures.Last().Location.Should().Be("lettre.xml, /ClinicalDocument/recordTarget/patientRole/patient/birthplace/place/addr/county");
    }

    [Fact]
    public void What_we_write_of_any_qualified_identity_agrees_in_five_formats() => SomeDiffusedIdentities.Holds(SomeDiffusedIdentities.Qualified, identity =>
    {
        var judgement = SetComparison.Compare([.. Written(identity).SelectMany(one => IdentityExtractor.Extract(one.Format, one.Bytes, TestContext.Current.CancellationToken))]);
        judgement.Error.Should().BeNull();
        judgement.Departures.Select(finding => $"{finding.Rule} {finding.Location} {finding.Observed}").Should().BeEmpty();
    });

    [Fact]
    public void One_identity_alone_is_an_error() =>
        SetComparison.Compare(Extract("set/nessi/patient.json")).Error.Should().Contain("Une seule identité lue (patient.json)").And.Contain("au moins deux artefacts");

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("bonjour")]
    [InlineData("<a/>")]
    [InlineData("{}")]
    [InlineData("MSH")]
    public void What_carries_no_identity_gives_none(string content) =>
        IdentityExtractor.Extract("a", Encoding.UTF8.GetBytes(content), TestContext.Current.CancellationToken).Should().BeEmpty();

    private static IEnumerable<(string Format, byte[] Bytes)> Written(DiffusedIdentity identity)
    {
        if (PayloadWriter.TryWrite(identity, out var payload, out _))
            yield return ("datamatrix", payload);
        yield return ("hl7v2", PamWriter.Write(new PamEvent.Created(identity), new MessageHeader("1", Now)));
        yield return ("fhir", new FhirPatientWriter("2.2.0").Write(identity with { FormerIns = [] }));
        yield return ("cda", CdaHeaderWriter.Write(identity, new CdaHeader("1.2.3", "34133-9", "Lettre", Now)));
        yield return ("xds", XdsMetadataWriter.Write(identity));
    }

    private static Judgement Compare(string folder) => SetComparison.Compare(
    [
        .. Directory.EnumerateFiles(Repository.PathOf($"fixtures/exchange/{folder}")).Order(StringComparer.Ordinal)
            .SelectMany(file => Extract($"{folder}/{Path.GetFileName(file)}")),
    ]);

    private static IReadOnlyList<CarriedIdentity> Extract(string example) =>
        IdentityExtractor.Extract(Path.GetFileName(example), Examples.Read(example), TestContext.Current.CancellationToken);
}
