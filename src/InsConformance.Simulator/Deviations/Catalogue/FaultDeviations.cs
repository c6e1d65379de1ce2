using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>SOAP faults. Each stays a fault: the identity is left as it is, and the user is told.</summary>
internal static class FaultDeviations
{
    private const string Error = $"{Places.Fault}/Detail/Erreur";

    private const string StillAFault = "S'en tenir à une erreur technique : la dire à l'utilisateur, laisser l'identité intacte, garder la trace de l'appel.";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Content("fault-severity-of-the-schema", "Sévérité « fatale », selon le schéma, au lieu de « fatal »", Error,
            "Admettre les deux : le schéma dit « fatale », le service réel écrit « fatal ».",
            Basis.Secondary, [Cited.Recorded, "schéma faultSOAP V01_01 : information, avertissement, erreur, fatale"],
            fault => fault with { Severity = fault.Severity is "fatale" ? "fatal" : "fatale" }),
        Content("fault-code-unknown", "Code d'anomalie inconnu", Error,
            StillAFault + " Montrer le code et le texte reçus : la table des codes connus n'est pas complète.",
            Basis.Inferred, ["choix du banc : la table publique des codes est incomplète"],
            fault => fault with { Code = "insi_999" }),
        Content("fault-subcode-absent", "Anomalie sans sous-code siram", $"{Places.Fault}/Code/Subcode",
            StillAFault + " Se contenter du code SOAP et du détail.",
            Basis.Official, [$"{Cited.Soap}, § 5.4.1 : le sous-code est facultatif"],
            fault => fault with { Subcode = null }),
        Content("fault-reason-empty", "Anomalie au motif vide", $"{Places.Fault}/Reason/Text",
            StillAFault + " Afficher un message du logiciel plutôt qu'une fenêtre vide.",
            Basis.Inferred, [Cited.Bench],
            fault => fault with { Reason = "" }),
        Content("fault-text-empty", "Anomalie au texte siram vide", Error,
            StillAFault + " Montrer le code et le motif.",
            Basis.Inferred, [Cited.Bench],
            fault => fault with { Text = "" }),
        Node("fault-without-detail", "Anomalie sans détail", $"{Places.Fault}/Detail",
            StillAFault + " Se contenter du motif : le détail est facultatif.",
            Basis.Official, [$"{Cited.Soap}, § 5.4 : le détail est facultatif"],
            _ => ""),
        Node("fault-detail-empty", "Anomalie au détail vide", Error,
            StillAFault + " Se contenter du motif : le détail peut être vide.",
            Basis.Official, [$"{Cited.Soap}, § 5.4.5 : le détail peut être vide"],
            _ => ""),
        Node("fault-language-changed", "Motif annoncé dans une autre langue", $"{Places.Fault}/Reason/Text",
            StillAFault + " Ne pas chercher le motif d'après sa langue : le service a écrit « en », puis « fr », pour le même texte français.",
            Basis.Secondary, [Cited.Recorded],
            text => text.RawXml.Contains("xml:lang=\"en\"", StringComparison.Ordinal)
                ? text.RawXml.Replace("xml:lang=\"en\"", "xml:lang=\"fr\"", StringComparison.Ordinal)
                : text.RawXml.Replace("xml:lang=\"fr\"", "xml:lang=\"en\"", StringComparison.Ordinal)),
    ];

    private static Deviation Content(string id, string title, string place, string goodClient, Basis basis, string[] sources, Func<InsiFault, InsiFault> change) =>
        Row(id, title, DeviationFamily.Content, place, goodClient, basis, sources, new DeviationEffect.OnFault(change));

    private static Deviation Node(string id, string title, string place, string goodClient, Basis basis, string[] sources, Func<WireElement, string> change) =>
        Row(id, title, DeviationFamily.Xml, place, goodClient, basis, sources, new DeviationEffect.OnNode(place, change));

    private static Deviation Row(
        string id, string title, DeviationFamily family, string place, string goodClient, Basis basis, string[] sources, DeviationEffect effect) => new()
        {
            Id = id,
            Title = title,
            Family = family,
            Base = DeviationBase.Fault,
            Place = place,
            Reaction = DeviationReaction.Accept,
            GoodClient = goodClient,
            Basis = basis,
            Sources = sources,
            Effect = effect,
        };
}
