using System.Text;

namespace InsConformance.Engine.Emission;

/// <summary>The mail of a letter, as a « messagerie sécurisée de santé » carries it (RFC 5322): nothing of the identity stands in its subject.</summary>
internal static class LetterMail
{
    private const string Boundary = "insconf-lettre";

    /// <summary>The mail that carries a CDA document.</summary>
    public static byte[] Carrying(ReadOnlySpan<byte> letter) => Encoding.ASCII.GetBytes(
        $"""
        From: banc@insconf.mssante.example
        To: confrere@insconf.mssante.example
        Subject: Lettre de liaison
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="{Boundary}"

        --{Boundary}
        Content-Type: text/plain; charset=utf-8

        Bonjour, la lettre de liaison est en piece jointe.
        --{Boundary}
        Content-Type: text/xml; charset=utf-8
        Content-Disposition: attachment; filename="lettre.xml"
        Content-Transfer-Encoding: base64

        {Convert.ToBase64String(letter, Base64FormattingOptions.InsertLineBreaks)}
        --{Boundary}--

        """.ReplaceLineEndings("\r\n"));
}
