using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Ends of segments, delimiters, version, character set.</summary>
internal static class FrameRules
{
    /// <summary>The rules of a version of the profile, <c>2.11</c>.</summary>
    public static IReadOnlyList<RuleCheck<PamMessage>> Of(string version) =>
    [
        new(
            new ConformanceRule
            {
                Id = "V2-00",
                Severity = Severity.Info,
                Basis = Basis.Official,
                Sources = [PamSources.Hl7],
                Message = "Les segments ne finissent pas tous par un retour chariot.",
                Recommendation = "Écrire 0x0D, et lui seul, à la fin de chaque segment, le dernier compris.",
                Note = "Un éditeur de texte change souvent les fins de ligne d'un fichier : seul ce qui circule entre les logiciels fait foi.",
            },
            message => SegmentEnds(message.Message)),
        new(
            new ConformanceRule
            {
                Id = "V2-01",
                Basis = Basis.Official,
                Sources = [PamSources.Hl7, "IHE PAM France 2.11, MSH-1 et MSH-2"],
                Message = "Les caractères de codage ne sont pas ceux du profil.",
                Recommendation = "Écrire MSH|^~\\& : un traitement de texte remplace parfois le tilde par un signe qui lui ressemble.",
                Note = "Le récepteur coupe les champs à d'autres endroits que l'émetteur.",
            },
            message => Delimiters(message.Header)),
        new(
            new ConformanceRule
            {
                Id = "V2-02",
                Basis = Basis.Official,
                Sources = ["IHE PAM France 2.11, MSH-12 et MSH-21"],
                Message = "Le message n'annonce pas la version du profil.",
                Recommendation = $"Écrire 2.5^FRA^{version} dans MSH-12 et {version}^IHE_FRANCE-{version}-PAM dans MSH-21, ou choisir la version jugée par --profile-version.",
                Note = "Le récepteur choisit ses règles de lecture d'après cette version.",
            },
            message => Version(message.Header, version))
        {
            Obstacle = message => message.IsAdt ? null : "elle ne concerne que les messages ADT du profil PAM.",
        },
        new(
            new ConformanceRule
            {
                Id = "V2-03",
                Basis = Basis.Official,
                Sources = ["IHE PAM France 2.11, MSH-18"],
                Message = "Le jeu de caractères n'est pas l'un des deux du profil, ou le message est écrit dans un autre.",
                Recommendation = "Annoncer « 8859/15 » ou « UNICODE UTF-8 » dans MSH-18, et écrire le message dans ce jeu.",
                Note = "Les lettres accentuées arrivent altérées, et des noms ne se reconnaissent plus.",
            },
            CharacterSet),
    ];

    /// <summary>The first segment that does not end as it should: it says it all.</summary>
    public static IEnumerable<Departure> SegmentEnds(Er7Message message)
    {
        foreach (var segment in message.Segments)
        {
            if (segment.Terminator is Er7SegmentEnd.CarriageReturn)
                continue;
            yield return new Departure(segment.Where, "0x0D", segment.Terminator switch
            {
                Er7SegmentEnd.LineFeed => "0x0A",
                Er7SegmentEnd.CarriageReturnLineFeed => "0x0D 0x0A",
                _ => Departure.Absent,
            });
            yield break;
        }
    }

    private static IEnumerable<Departure> Delimiters(Er7Segment header)
    {
        if (header[1].Whole.Raw is not "|" || header[2].Whole.Raw is not Er7Delimiters.StandardEncodingCharacters)
            yield return new Departure(header[1].Where, "|^~\\&", $"{header[1].Whole.Raw}{header[2].Whole.Raw}");
    }

    private static IEnumerable<Departure> Version(Er7Segment header, string version)
    {
        var standard = $"2.5^FRA^{version}";
        if (header[12].Whole.Raw.TrimEnd('^') is var announced && !announced.SequenceEqual(standard))
            yield return PamCheck.At(header[12].Whole, standard);
        var profile = $"{version}^IHE_FRANCE-{version}-PAM";
        if (!header[21].Repetitions.Any(said => said.Raw.TrimEnd('^').SequenceEqual(profile)))
            yield return PamCheck.At(header[21].Whole, profile);
    }

    private static IEnumerable<Departure> CharacterSet(PamMessage message)
    {
        var decoding = message.Message.Decoding;
        if (decoding.Declared is not ("8859/15" or "UNICODE UTF-8"))
            yield return PamCheck.At(message.Header[18].Whole, "8859/15 ou UNICODE UTF-8");
        if (decoding.Fault is { } fault)
            yield return new Departure($"octet {message.Message.Start + fault.Offset}", $"des octets de {decoding.Declared ?? "8859/15 ou UNICODE UTF-8"}", fault.Observed);
    }
}
