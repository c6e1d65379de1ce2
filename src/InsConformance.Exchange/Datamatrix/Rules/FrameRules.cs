using System.Globalization;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>Header, characters and length of the payload.</summary>
internal static class FrameRules
{
    private static readonly string ReservedZone = PayloadText.Header[PayloadText.Marker.Length..];

    public static IReadOnlyList<RuleCheck<DatamatrixArtefact>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "DM-01",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§5, en-tête)"],
                Message = "Le datamatrix ne commence pas par « IS01 ».",
                Recommendation = "Commencer par les lettres I et S, puis la version 01 du format.",
                Note = "C'est à ces quatre caractères qu'un lecteur reconnaît un datamatrix INS.",
            },
            artefact => artefact.Payload.Text.StartsWith(PayloadText.Marker, StringComparison.Ordinal)
                ? []
                : [Departure.Of("en-tête, octet 0", PayloadText.Marker, Excerpt.Of(artefact.Payload.Text, 0, PayloadText.Marker.Length))]),
        new(
            new ConformanceRule
            {
                Id = "DM-02",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§5, en-tête)"],
                Message = "L'en-tête n'est pas suivi de 22 zéros puis d'un bloc à l'octet 26.",
                Recommendation = "Écrire l'en-tête de 26 caractères « IS010000000000000000000000 », puis le premier bloc.",
                Note = "Un lecteur cherche le premier bloc à cet endroit, et pas ailleurs.",
            },
            ReservedZeros),
        new(
            new ConformanceRule
            {
                Id = "DM-03",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§5, caractères)"],
                Message = "Le datamatrix contient un caractère hors de l'alphabet du format.",
                Recommendation = "N'écrire que A à Z, 0 à 9, l'espace, l'apostrophe droite, le tiret et le point, et le seul séparateur GS (0x1D).",
                Note = "Un caractère hors de l'alphabet change selon le lecteur et le clavier qu'il imite.",
            },
            StrangeCharacters),
        new(
            new ConformanceRule
            {
                Id = "DM-20",
                Basis = Basis.Inferred,
                Sources = ["déduit : somme des longueurs maximales des blocs"],
                Message = "Le datamatrix est plus long que ne le permettent ses blocs.",
                Recommendation = "Vérifier que le datamatrix ne porte rien d'autre que l'INS, une seule fois.",
                Note = "Ce qui dépasse n'est pas une INS, et peut être la donnée d'un autre patient.",
            },
            artefact => artefact.Payload.Text.Length <= PayloadText.MaxLength
                ? []
                : [new Departure("contenu", $"{PayloadText.MaxLength} caractères au plus", $"{artefact.Payload.Text.Length} caractères")]),
    ];

    private static IEnumerable<Departure> ReservedZeros(DatamatrixArtefact artefact)
    {
        var text = artefact.Payload.Text;
        var zone = Excerpt.Of(text, PayloadText.Marker.Length, ReservedZone.Length);
        if (!string.Equals(zone, ReservedZone, StringComparison.Ordinal))
            yield return Departure.Of("en-tête, octet 4", "22 zéros", zone);
        else if (artefact.Payload.Blocks is not [{ Kind: not null } first, ..] || first.Offset != PayloadText.Header.Length)
            yield return Departure.Of("octet 26", "un bloc S1 à S7", Excerpt.Of(text, PayloadText.Header.Length, 2));
    }

    private static IEnumerable<Departure> StrangeCharacters(DatamatrixArtefact artefact)
    {
        var text = artefact.Payload.Text;
        var separators = artefact.Payload.Blocks.Select(block => block.Separator).OfType<BlockSeparator>().ToArray();
        var position = 0;
        foreach (var separator in separators.Append(new BlockSeparator("", text.Length)))
        {
            for (; position < separator.Offset; position++)
            {
                var end = position;
                while (end < separator.Offset && !IsOfTheAlphabet(text[end]))
                    end++;
                if (end == position)
                    continue;
                yield return new Departure(
                    string.Create(CultureInfo.InvariantCulture, $"octet {position}"),
                    "A à Z, 0 à 9, espace, ' - .",
                    Excerpt.Show(text[position..end]));
                position = end;
            }

            position += separator.Text.Length;
        }
    }

    private static bool IsOfTheAlphabet(char sign) =>
        sign is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ' ' or '\'' or '-' or '.';
}
