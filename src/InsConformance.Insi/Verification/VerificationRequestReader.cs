using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Verification;

/// <summary>Reads the body of a verification leniently: any order, anything absent.</summary>
internal static class VerificationRequestReader
{
    /// <summary>The request; null when the element is not one of ours.</summary>
    public static VerificationRequest? Read(WireElement root) => root switch
    {
        { Namespace: not ReconstructedContract.Namespace } => null,
        { LocalName: "VERIFUNITAIRE" } => new UnitVerificationRequest(Identity(root)),
        { LocalName: "DEPOTLOT" } => new LotDepositRequest(
            [.. root.Children.Where(child => child.Is(ReconstructedContract.Namespace, "Demande")).Select(item => new LotItem(item.Attribute("id"), Identity(item)))]),
        { LocalName: "RESULTATLOT" } => new LotRetrievalRequest(Text(root, "Lot")),
        _ => null,
    };

    private static IdentityToVerify? Identity(WireElement parent)
    {
        if (Child(parent, "IndividuVerifie") is not { } individual)
            return null;
        var (ins, traits) = (Child(individual, "INSFourni"), Child(individual, "TraitsIdentiteIndividu"));
        return new IdentityToVerify
        {
            Matricule = Child(ins, "IdIndividu") is { } matricule
                ? new MatriculeParts(Text(matricule, "NumIdentifiant"), Text(matricule, "Cle"), Text(matricule, "TypeMatricule"))
                : null,
            Oid = Text(ins, "OID"),
            BirthName = Text(traits, "NomNaissance"),
            GivenName = Text(traits, "Prenom"),
            GivenNames = Text(traits, "ListePrenom"),
            Sex = Text(traits, "Sexe"),
            BirthDate = Text(traits, "DateNaissance"),
            BirthPlace = Text(traits, "LieuNaissance"),
        };
    }

    private static WireElement? Child(WireElement? parent, string name) => parent?.Child(ReconstructedContract.Namespace, name);

    private static string? Text(WireElement? parent, string name) => Child(parent, name)?.Text;
}
