using System.Globalization;
using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Tracing.Words;

/// <summary>Status words in French (ISO 7816-4 §5.6; those of class <c>A0</c>: Cryptolib CPS).</summary>
internal static class StatusWords
{
    public static string Describe(StatusWord status) => status.Value switch
    {
        0x9000 => "fait",
        0x6281 => "données altérées",
        0x6282 => "fin du fichier atteinte avant la longueur demandée",
        0x6581 => "défaillance de la mémoire",
        0x6700 => "refusé, longueur incorrecte",
        0x6881 => "refusé, canal logique non pris en charge",
        0x6882 => "refusé, messagerie sécurisée non prise en charge",
        0x6982 => "refusé, droits insuffisants (code porteur non présenté ?)",
        0x6983 => "refusé, code bloqué",
        0x6985 => "refusé, conditions d'utilisation non remplies",
        0x6986 => "refusé, aucun fichier sélectionné",
        0x6A80 => "refusé, données incorrectes",
        0x6A82 => "non trouvé",
        0x6A84 => "refusé, place insuffisante",
        0x6A86 => "refusé, paramètres P1-P2 incorrects",
        0x6A88 => "objet référencé non trouvé",
        0x6B00 => "refusé, position au-delà de la fin",
        0x6D00 => "instruction inconnue",
        0x6E00 => "classe inconnue",
        0x6F00 => "erreur interne de la carte",
        0x9404 => "non trouvé",
        0x9804 => "refusé, code porteur non présenté",
        _ => Family(status),
    };

    private static string Family(StatusWord status) => (status.Sw1, status.Sw2 >> 4) switch
    {
        (0x61 or 0x9F, _) => $"réponse de {Count(status)} à retirer",
        (0x6C, _) => $"longueur incorrecte, {Count(status)} disponibles",
        (0x63, 0xC) => (status.Sw2 & 0x0F) switch
        {
            0 => "code faux, plus aucun essai",
            1 => "code faux, reste 1 essai",
            var left => $"code faux, restent {left.ToString(CultureInfo.InvariantCulture)} essais",
        },
        _ => $"état {status}",
    };

    private static string Count(StatusWord status) => status.Sw2 == 0 ? "256 octets ou plus" : $"{status.Sw2.ToString(CultureInfo.InvariantCulture)} octets";
}
