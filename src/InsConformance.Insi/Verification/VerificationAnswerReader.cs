using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Verification;

/// <summary>Reads the answers of the reconstructed contract leniently: any order, anything absent, comments.</summary>
internal static class VerificationAnswerReader
{
    /// <summary>The answer; null when the element is not one of ours.</summary>
    public static VerificationAnswer? Read(WireElement root)
    {
        if (root.Namespace is not ReconstructedContract.Namespace)
            return null;
        var (code, label) = (Text(Child(root, "CR"), "CodeCR"), Text(Child(root, "CR"), "LibelleCR"));
        return root.LocalName switch
        {
            "REPUNITAIRE" => new UnitVerificationAnswer(code, label, Text(root, "Verification")),
            "REPDEPOT" => new LotDepositAnswer(code, label, Text(root, "Lot"), Text(root, "Delai")),
            "REPLOT" => new LotRetrievalAnswer(
                code, label, Text(root, "Lot"), Text(root, "Delai"), [.. root.Children.Where(child => child.Is(ReconstructedContract.Namespace, "Resultat")).Select(Item)]),
            _ => null,
        };
    }

    private static LotItemResult Item(WireElement item)
    {
        var fault = Child(item, "Anomalie");
        return new LotItemResult(item.Attribute("rang"), item.Attribute("id"), Text(item, "Verification"), fault?.Attribute("code"), fault?.Text);
    }

    private static WireElement? Child(WireElement? parent, string name) => parent?.Child(ReconstructedContract.Namespace, name);

    private static string? Text(WireElement? parent, string name) => Child(parent, name)?.Text;
}
