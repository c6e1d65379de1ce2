using System.IO.Compression;
using System.Text;
using InsConformance.Exchange.Mssante;

namespace InsConformance.Exchange.Tests.Mssante;

public sealed class MailTextsTests
{
    [Theory]
    [InlineData("Subject: Lettre 277076322082910", "Subject", "Lettre 277076322082910")]
    [InlineData("To: 277076322082910@patient.mssante.fr", "To", "277076322082910@patient.mssante.fr")]
    [InlineData("Subject: =?utf-8?B?TGV0dHJlIDI3NzA3NjMyMjA4MjkxMA==?=", "Subject", "Lettre 277076322082910")]
    [InlineData("Subject: =?utf-8?Q?N=C3=A9e_Nessi?= RUTH", "Subject", "Née Nessi RUTH")]
    [InlineData("Subject: =?utf-8?B?illisible!?=", "Subject", "=?utf-8?B?illisible!?=")]
    public void Reads_addresses_and_subjects_as_people_do(string header, string place, string text) =>
        MailTexts.Of(Encoding.UTF8.GetBytes($"From: banc@exemple.fr\r\n{header}\r\n\r\nBonjour")).Should().Contain((place, text));

    [Fact]
    public void Reads_the_body_and_the_attachments() =>
        MailTexts.Of(Encoding.ASCII.GetBytes(
            """
            From: banc@exemple.fr
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain

            Bonjour
            --b
            Content-Type: text/xml
            Content-Disposition: attachment; filename="lettre.xml"
            Content-Transfer-Encoding: base64

            PG5pcj4yNzcwNzYzMjIwODI5MTA8L25pcj4=
            --b--
            """.ReplaceLineEndings("\r\n"))).Should().Contain(("lettre.xml", "<nir>277076322082910</nir>")).And.Contain(text => text.Text.StartsWith("Bonjour"));

    [Fact]
    public void Reads_what_an_archive_holds()
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = new StreamWriter(zip.CreateEntry("IHE_XDM/METADATA.XML").Open()))
            entry.Write("277076322082910");

        MailTexts.Of(Encoding.ASCII.GetBytes(
            $"From: banc@exemple.fr\r\nMIME-Version: 1.0\r\nContent-Type: application/zip; name=IHE_XDM.ZIP\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(archive.ToArray())}"))
            .Should().Contain(("IHE_XDM.ZIP, IHE_XDM/METADATA.XML", "277076322082910"));
    }

    [Fact]
    public void An_archive_that_cannot_be_opened_is_given_as_it_stands() =>
        MailTexts.Of("From: banc@exemple.fr\r\nContent-Type: application/zip; name=a.zip\r\n\r\nPK\u0003\u0004 277076322082910"u8.ToArray())
            .Should().Contain(text => text.Place == "a.zip" && text.Text.Contains("277076322082910"));

    [Fact]
    public void What_is_no_mail_carries_nothing() => MailTexts.Of("{}"u8.ToArray()).Should().BeEmpty();
}
