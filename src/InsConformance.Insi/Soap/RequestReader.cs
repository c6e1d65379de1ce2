using System.Diagnostics.CodeAnalysis;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Reads a request leniently into a faithful model: any prefix, any order, anything absent. Never throws, never repairs.
/// </summary>
public static class RequestReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="bytes">The body of the HTTP request; it must not change afterwards.</param>
    /// <param name="httpCharset">The <c>charset</c> of its content type, null when absent.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="request">The request, when the bytes are a SOAP envelope.</param>
    /// <param name="error">Why they are not.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes,
        string? httpCharset,
        WireLimits limits,
        [NotNullWhen(true)] out InsiRequest? request,
        [NotNullWhen(false)] out WireError? error)
    {
        request = EnvelopeReader.TryRead(bytes, httpCharset, limits, out var document, out error)
            ? new InsiRequest { Document = document, Content = ContentOf(document.Root) }
            : null;
        return request is not null;
    }

    private static RequestContent ContentOf(WireElement envelope)
    {
        var header = envelope.Child(envelope.Namespace, "Header");
        return new RequestContent
        {
            Addressing = Addressing(header),
            Bam = RequestContextReader.Bam(header?.Child(Namespaces.BamContext, "ContexteBAM")),
            Lps = RequestContextReader.Lps(header?.Child(Namespaces.LpsContext, "ContexteLPS")),
            Security = Security(header?.Child(Namespaces.Security, "Security")),
            Query = Query(envelope.Child(envelope.Namespace, "Body")),
        };
    }

    private static AddressingBlocks Addressing(WireElement? header)
    {
        return new AddressingBlocks
        {
            MessageId = Block("MessageID")?.Text,
            Action = Block("Action")?.Text,
            To = Block("To")?.Text,
            ReplyTo = Block("ReplyTo")?.Child(Namespaces.Addressing, "Address")?.Text,
            FaultTo = Block("FaultTo")?.Child(Namespaces.Addressing, "Address")?.Text,
        };

        WireElement? Block(string name) => header?.Child(Namespaces.Addressing, name);
    }

    private static SecurityHeader? Security(WireElement? security)
        => security is null ? null : new SecurityHeader([.. security.Children.Select(child => child.RawXml)]);

    private static RequestBody? Query(WireElement? body) => body switch
    {
        { Children: [var root, ..] } when root.Is(Namespaces.TraitsSearch, "RECSANSVITALE") => Traits(root),
        { Children: [var root, ..] } when root.Is(Namespaces.VitaleSearch, "RECVITALE") => Vitale(root),
        { Children: [var root, ..] } => VerificationRequestReader.Read(root),
        _ => null,
    };

    private static TraitsSearchRequest Traits(WireElement root) => new()
    {
        BirthName = root.Child(Namespaces.TraitsSearch, "NomNaissance")?.Text,
        GivenNames = [.. root.Children.Where(child => child.Is(Namespaces.TraitsSearch, "Prenom")).Select(child => child.Text)],
        Sex = root.Child(Namespaces.TraitsSearch, "Sexe")?.Text,
        BirthDate = root.Child(Namespaces.TraitsSearch, "DateNaissance")?.Text,
        BirthPlace = root.Child(Namespaces.TraitsSearch, "LieuNaissance")?.Text,
    };

    private static VitaleSearchRequest Vitale(WireElement root) => new()
    {
        Beneficiary = Matricule(root.Child(Namespaces.VitaleSearch, "MatriculeIndividu")),
        PolicyHolder = Matricule(root.Child(Namespaces.VitaleSearch, "MatriculeOD")),
        BirthName = root.Child(Namespaces.VitaleSearch, "NomNaissance")?.Text,
        BirthDate = root.Child(Namespaces.VitaleSearch, "DateNaissance")?.Text,
        TwinRank = root.Child(Namespaces.VitaleSearch, "RangNaissance")?.Text,
    };

    private static MatriculeParts? Matricule(WireElement? element) => element is null ? null : new MatriculeParts(
        element.Child(Namespaces.VitaleSearch, "NumIdentifiant")?.Text,
        element.Child(Namespaces.VitaleSearch, "Cle")?.Text,
        element.Child(Namespaces.VitaleSearch, "TypeMatricule")?.Text);
}
