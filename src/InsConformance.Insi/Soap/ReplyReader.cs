using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Reads every known shape of answer and fault, CNDA files included: any prefix, any order, comments. Never throws, never repairs.
/// </summary>
public static class ReplyReader
{
    /// <summary>The elements of « RESULTAT » that come once at most (XSD): all but « INSHISTO ».</summary>
    private static readonly FrozenSet<string> HeldOnce = FrozenSet.Create(
        StringComparer.Ordinal,
        "CR", "CodeCR", "LibelleCR", "INDIVIDU", "INSACTIF", "IdIndividu", "NumIdentifiant", "Cle", "TypeMatricule", "OID", "DateDeb", "DateFin",
        "TIQ", "NomNaissance", "Prenom", "ListePrenom", "Sexe", "DateNaissance", "LieuNaissance");

    /// <summary>Reads a reply.</summary>
    /// <param name="bytes">The body of the HTTP response; it must not change afterwards.</param>
    /// <param name="httpCharset">The <c>charset</c> of its content type, null when absent.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="reply">The reply, when the bytes are a SOAP envelope.</param>
    /// <param name="error">Why they are not.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        string? httpCharset,
        WireLimits limits,
        [NotNullWhen(true)] out InsiReply? reply,
        [NotNullWhen(false)] out WireError? error)
    {
        reply = EnvelopeReader.TryRead(bytes, httpCharset, limits, out var document, out error) ? ReplyIn(document) : null;
        return reply is not null;
    }

    private static InsiReply ReplyIn(WireDocument document)
    {
        var envelope = document.Root;
        return envelope.Child(envelope.Namespace, "Body") switch
        {
            null => Unrecognised(document, "L'enveloppe n'a pas d'élément Body"),
            { Children: [] } => Unrecognised(document, "L'élément Body est vide"),
            { Children: [var root] } => ReplyIn(document, root),
            { Children: var several } => Unrecognised(document, string.Create(CultureInfo.InvariantCulture, $"L'élément Body contient {several.Count} éléments"), ", seul,"),
        };
    }

    private static InsiReply ReplyIn(WireDocument document, WireElement root)
    {
        if (root.Is(document.Root.Namespace, "Fault"))
            return new InsiReply.Faulted(document, FaultReader.Read(root));
        if (VerificationAnswerReader.Read(root) is { } verification)
            return new InsiReply.Verified(document, verification);
        return root.Is(Namespaces.Result, "RESULTAT")
            ? Answer(document, root)
            : Unrecognised(document, $"Body contient {{{root.Namespace}}}{root.LocalName} (ligne {root.Line})");
    }

    private static InsiReply.Unrecognised Unrecognised(WireDocument document, string found, string alone = "")
        => new(document, $"{found} ; {{{Namespaces.Result}}}RESULTAT ou une anomalie SOAP (Fault){alone} y est attendu.");

    private static InsiReply Answer(WireDocument document, WireElement root)
    {
        if (RepeatedIn(root) is { } repeated)
        {
            return new InsiReply.Unrecognised(
                document, $"{repeated.Path} (ligne {repeated.Line}) répète un élément qui n'apparaît qu'une fois ; la réponse est ambiguë.");
        }

        var outcome = Child(root, "CR");
        return outcome is not null && Text(outcome, "CodeCR") is { } code
            ? new InsiReply.Answered(document, new InsiAnswer(code, Text(outcome, "LibelleCR"), IndividualIn(Child(root, "INDIVIDU"))))
            : new InsiReply.Unrecognised(document, $"RESULTAT (ligne {root.Line}) n'a pas de code de retour ; CR/CodeCR est attendu.");
    }

    /// <summary>A second value of an element that the model holds once: to drop either would be to choose.</summary>
    private static WireElement? RepeatedIn(WireElement element)
    {
        foreach (var child in element.Children)
        {
            if (HeldOnce.Contains(child.LocalName) && !ReferenceEquals(element.Child(child.Namespace, child.LocalName), child))
                return child;
            if (RepeatedIn(child) is { } repeated)
                return repeated;
        }

        return null;
    }

    private static Individual? IndividualIn(WireElement? individual) => individual is null ? null : new Individual
    {
        Active = Child(individual, "INSACTIF") is { } active ? Ins(active) : null,
        History = [.. individual.Children.Where(child => child.Is(Namespaces.Result, "INSHISTO")).Select(Ins)],
        Traits = Child(individual, "TIQ") is { } traits ? Traits(traits) : null,
    };

    private static InsEntry Ins(WireElement ins) => new()
    {
        Matricule = Child(ins, "IdIndividu") is { } matricule
            ? new MatriculeParts(Text(matricule, "NumIdentifiant"), Text(matricule, "Cle"), Text(matricule, "TypeMatricule"))
            : null,
        Oid = Text(ins, "OID"),
        From = Text(ins, "DateDeb"),
        To = Text(ins, "DateFin"),
    };

    private static ReturnedTraits Traits(WireElement traits) => new()
    {
        BirthName = Text(traits, "NomNaissance"),
        GivenName = Text(traits, "Prenom"),
        GivenNames = Text(traits, "ListePrenom"),
        Sex = Text(traits, "Sexe"),
        BirthDate = Text(traits, "DateNaissance"),
        BirthPlace = Text(traits, "LieuNaissance"),
    };

    private static WireElement? Child(WireElement parent, string name) => parent.Child(Namespaces.Result, name);

    private static string? Text(WireElement parent, string name) => Child(parent, name)?.Text;
}
