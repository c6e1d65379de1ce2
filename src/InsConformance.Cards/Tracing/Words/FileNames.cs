using System.Globalization;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Tracing.Words;

/// <summary>What the files and applications of health cards hold, in French (cardpeek, Cryptolib CPS; <c>docs/cards.md</c>).</summary>
internal static class FileNames
{
    public const string Root = "racine (MF)";

    private static readonly Dictionary<string, string> Applications = new(StringComparer.Ordinal)
    {
        ["D250000002564954414C45"] = "application VITALE",
        ["D2500000024D465F564954414C45"] = "racine Vitale (MF_VITALE)",
        ["E828BD080FD2500000044164E86C65"] = "application Adèle",
        ["D2500000044164E86C650101"] = "application Adèle",
        ["F0564954414C452D545354"] = "application du banc d'essai (VITALE-TST)",
        ["E828BD080F8025000001FF0010"] = "application CPS avec contact",
        ["E828BD080F8025000001FF0020"] = "application CPS sans contact",
        ["8025000001FF0100"] = "racine CPS (IAS)",
        ["8025000001FF0002"] = "volet CPS2ter",
    };

    private static readonly Dictionary<int, string> Vitale = new()
    {
        [0x2F00] = "liste des applications (EF.DIR)",
        [0x2F02] = "numéro de la carte (PAN)",
        [0xD001] = "identités des bénéficiaires",
        [0xD002] = "début de validité",
        [0xD003] = "certificat de la carte",
        [0x2001] = "pointeurs",
        [0x2002] = "NIR des bénéficiaires",
    };

    private static readonly Dictionary<int, string> Cps = new()
    {
        [0x2F00] = "liste des applications (EF.DIR)",
        [0x2F01] = "capacités de la carte (EF.ATR)",
        [0xD003] = "numéro de série (EF.SN.ICC)",
        [0xD010] = "dates de mise à jour (EF.ACTUA)",
        [0x0001] = "application CPS avec contact",
        [0x0002] = "application CPS sans contact",
        [0x5031] = "liste des objets (ODF)",
        [0x5032] = "description de la carte (CIAInfo)",
        [0x7001] = "description des codes (AODF)",
        [0x7002] = "description des clés (PrKDF)",
        [0x7005] = "description des certificats (CDF)",
        [0x7006] = "description des données (DODF)",
        [0xA001] = "certificat de signature",
        [0xA002] = "certificat d'authentification",
        [0xD101] = "données CPS_ID_CARD",
        [0xD102] = "données CPS_NAME_PS",
        [0xD103] = "données CPS_LANG_PS",
        [0xD104] = "données CPS_INFO_PS",
        [0xD107] = "zone libre CPS_DATA",
    };

    private static readonly Dictionary<int, int> CpsShortIds = new() { [0x11] = 0x5031, [0x12] = 0x5032, [0x1C] = 0xD003, [0x1D] = 0x2F01, [0x1E] = 0x2F00 };

    public static string OfApplication(ReadOnlySpan<byte> aid) => Applications.TryGetValue(Convert.ToHexString(aid), out var name) ? name : $"application {Convert.ToHexString(aid)}";

    public static string OfFile(CardKind kind, int id) => id switch
    {
        0x3F00 => Root,
        >= 0xD120 and <= 0xD12F when IsCps(kind) => $"activité {(id - 0xD11F).ToString(CultureInfo.InvariantCulture)}",
        _ when (IsCps(kind) ? Cps : Vitale).TryGetValue(id, out var name) => name,
        _ => $"fichier {id.ToString("X4", CultureInfo.InvariantCulture)}",
    };

    /// <param name="kind">The card.</param>
    /// <param name="application">The application last selected, as named here.</param>
    /// <param name="shortId">Short identifier (SFI).</param>
    public static string OfShortId(CardKind kind, string application, int shortId) => (kind, shortId) switch
    {
        (CardKind.Vitale2, 0x02) => OfFile(kind, application == "application VITALE" ? 0x2002 : 0xD001),
        (CardKind.Vitale2, 0x1E) => OfFile(kind, 0x2F00),
        _ when IsCps(kind) && CpsShortIds.TryGetValue(shortId, out var id) => OfFile(kind, id),
        _ => $"fichier court {shortId.ToString("X2", CultureInfo.InvariantCulture)}",
    };

    private static bool IsCps(CardKind kind) => kind is CardKind.Cps3 or CardKind.Cps3Contactless or CardKind.Cps4 or CardKind.Cps2Ter;
}
