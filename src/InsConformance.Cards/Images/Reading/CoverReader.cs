using System.Globalization;
using InsConformance.Cards.Vitale;

namespace InsConformance.Cards.Images.Reading;

/// <summary>Reads the insurances of a beneficiary.</summary>
internal static class CoverReader
{
    private const string Latin1Text = "un texte en Latin-1 (ISO-8859-1) est attendu";

    public static CompulsoryCover Compulsory(ImageObject cover)
    {
        var usual = new CompulsoryCover();
        var read = new CompulsoryCover
        {
            Quality = Code(cover, "quality", 2) ?? usual.Quality,
            Scheme = Code(cover, "scheme", 2) ?? usual.Scheme,
            Fund = Code(cover, "fund", 3) ?? usual.Fund,
            Centre = Code(cover, "centre", 4) ?? usual.Centre,
            CardCentre = Code(cover, "cardCentre", 4),
            Management = Code(cover, "management", 2) ?? usual.Management,
            HasDeclaredDoctor = cover.Flag("hasDeclaredDoctor"),
            Periods = [.. cover.Objects("periods", 0, VitaleLimits.RightsPeriods).Select(Period)],
        };
        cover.RefuseOthers();
        return read;
    }

    public static ComplementaryCover Complementary(ImageObject cover)
    {
        var read = new ComplementaryCover
        {
            Number = cover.RequiredText("number", Latin1.Fits, "le numéro de la complémentaire est attendu"),
            Routing = cover.Text("routing", Latin1.Fits, Latin1Text),
            Validity = cover.Text("validity", Latin1.Fits, Latin1Text),
            Member = cover.Text("member", Latin1.Fits, Latin1Text),
            Treatment = cover.Text("treatment", Latin1.Fits, Latin1Text),
        };
        cover.RefuseOthers();
        return read;
    }

    private static RightsPeriod Period(ImageObject period)
    {
        period.Require("from", "une date JJ/MM/AAAA est attendue");
        period.Require("until", "une date JJ/MM/AAAA est attendue");
        var (from, until) = (period.Date("from"), period.Date("until"));
        if (from > until)
            period.Remark("until", "la période finit avant de commencer. Elle sera servie telle quelle.");
        period.RefuseOthers();
        return new(from ?? default, until ?? default);
    }

    private static string? Code(ImageObject cover, string name, int most) => cover.Text(
        name,
        text => text.Length <= most && text.All(char.IsAsciiLetterOrDigit),
        $"au plus {most.ToString(CultureInfo.InvariantCulture)} chiffres ou lettres sont attendus");
}
