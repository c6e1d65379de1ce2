using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>The examples that we ship are what their names say.</summary>
public sealed class DocumentExampleTests
{
    public static TheoryData<string, string> Expected => new()
    {
        { "fhir/qualifiee-nir.json", "" },
        { "fhir/qualifiee-nir.xml", "" },
        { "fhir/qualifiee-nia.json", "" },
        { "fhir/qualifiee-nir-test.json", "" },
        { "fhir/provisoire-sans-ins.json", "" },
        { "fhir/recherche-par-ins.txt", "" },
        { "fhir/qualifiee-nir-2.1.0.json", "FH-17 W" },
        { "fhir/qualifiee-ci.json", "FH-19 W, FH-20" },
        { "fhir/alerte-nee-a-l-etranger.json", "FH-17 W" },
        { "fhir/ecart-cle-fausse.json", "FH-07" },
        { "fhir/ecart-douteuse-avec-ins.json", "FH-21" },
        { "fhir/ecart-provisoire-avec-ins.json", "FH-20" },
        { "fhir/ecart-recherche-sans-systeme.txt", "FH-30" },
        { "fhir/ecart-sans-lieu-de-naissance.json", "FH-16" },
        { "fhir/ecart-systeme-sans-urn-oid.json", "FH-03, FH-08" },
        { "fhir/ecart-validee-sans-ins.json", "FH-02, FH-08, FH-09" },
        { "cda/qualifiee-nir.xml", "" },
        { "cda/qualifiee-nir-test.xml", "" },
        { "cda/sans-ins.xml", "" },
        { "cda/ecart-cle-fausse.xml", "CD-08" },
        { "cda/ecart-code-postal.xml", "CD-03, CD-14" },
        { "cda/ecart-nom-sp.xml", "CD-05" },
        { "cda/ecart-sans-premier-prenom.xml", "CD-03" },
        { "cda/ecart-sexe-inconnu.xml", "CD-03, CD-04" },
        { "xds/METADATA.XML", "" },
        { "xds/soumission-dmp.xml", "" },
        { "xds/ecart-autre-patient-dans-le-vihf.xml", "XD-03" },
        { "xds/ecart-sourcePatientInfo-vide.xml", "XD-05" },
        { "xds/ecart-type-ins.xml", "XD-01" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void An_example_breaks_the_rules_of_its_name(string example, string rules)
    {
        var judge = FormatJudges.Find(example.Split('/')[0])!;
        string.Join(", ", Judged.By(judge, Examples.Read(example), judge.Versions[0]).DepartedRules()).Should().Be(rules);
    }

    [Theory]
    [InlineData("fhir")]
    [InlineData("cda")]
    [InlineData("xds")]
    public void Every_example_is_told_about_here(string format) =>
        Directory.EnumerateFiles(Repository.PathOf($"fixtures/exchange/{format}")).Select(file => $"{format}/{Path.GetFileName(file)}")
            .Should().BeSubsetOf(Expected.Select(row => row.Data.Item1));
}
