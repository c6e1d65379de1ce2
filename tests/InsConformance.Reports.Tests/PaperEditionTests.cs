using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Paper;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using InsConformance.Reports.Paper;

namespace InsConformance.Reports.Tests;

public sealed class PaperEditionTests
{
    private static readonly StrictTraits Nessi = new()
    {
        BirthName = StoredName.Parse("NESSI"),
        BirthGivenNames = GivenNames.Parse("RUTH ISABELLE"),
        FirstBirthName = StoredName.Parse("RUTH"),
        BirthDate = BirthDate.ParseIso("1977-07-14"),
        Sex = Sex.Female,
        BirthPlace = BirthPlace.Parse("63220"),
    };

    [Fact]
    public async Task A_qualified_identity_has_the_cartouche_with_its_symbol_and_the_mention()
    {
        var page = await RenderAsync(DiffusedIdentity.Qualified(Nessi, Ins.Parse("277076322082910", "1.2.250.1.213.1.4.8")));

        Text(page, ".cartouche header").Should().Be("Identité nationale de santé (INS) Bien identifié·e, bien soigné·e");
        page.QuerySelectorAll("dt").Select(label => label.TextContent).Should().Equal(
            "Nom de naissance", "1er prénom de naissance", "Prénom(s) de naissance", "Date de naissance", "Sexe", "Lieu de naissance (code INSEE)", "N° matricule INS", "Adresse MSSanté de l'usager");
        Text(page, ".matricule dd").Should().Be("2 77 07 63 220 829 10 NIR NIA nature : NIR");
        page.QuerySelectorAll(".nature .box").Select(box => box.ClassList.Contains("ticked")).Should().Equal(true, false);
        page.QuerySelector("figure svg")!.GetAttribute("viewBox").Should().Be("0 0 40 40");
        Text(page, "figcaption").Should().Be("INS à scanner");
    }

    [Fact]
    public async Task A_validated_identity_has_its_traits_and_nothing_of_the_ins()
    {
        var page = await RenderAsync(DiffusedIdentity.WithoutIns(Nessi, TrustStatus.Validated));

        Text(page, ".cartouche header").Should().Be("Identité");
        page.QuerySelectorAll("dt").Should().HaveCount(6);
        page.QuerySelectorAll("svg, .matricule").Should().BeEmpty();
        page.Body!.TextContent.Should().NotContain("INS à scanner").And.NotContain("mssante");
    }

    [Fact]
    public async Task Nothing_runs_and_nothing_is_loaded()
    {
        var page = await RenderAsync(DiffusedIdentity.Qualified(Nessi, Ins.Parse("277076322082910", "1.2.250.1.213.1.4.8")));

        page.QuerySelectorAll("script, link, img, iframe").Should().BeEmpty();
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content").Should().StartWith("default-src 'none'");
    }

    private static async Task<IHtmlDocument> RenderAsync(DiffusedIdentity identity)
    {
        PrintedIdentity.TryPrepare(identity, out var printed, out var refusal).Should().BeTrue(refusal?.Message);
        var html = await PaperEdition.RenderAsync(printed!, "Compte rendu");
        return new HtmlParser().ParseDocument(html);
    }

    private static string Text(IHtmlDocument page, string selector) =>
        string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
