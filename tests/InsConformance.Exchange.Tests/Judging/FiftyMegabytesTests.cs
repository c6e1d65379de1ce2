using System.Globalization;
using System.IO.Compression;
using System.Text;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Mssante;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>
/// Fifty megabytes of input are judged, or are one clear error, with memory in proportion. What is big in real life is a document in base 64; what is hostile is
/// fifty megabytes of structure.
/// </summary>
public sealed class FiftyMegabytesTests
{
    private const int Size = 50 * 1024 * 1024;
    private const string Base64 = "QUJD";
    private const long MostBytesAllocated = 1_500_000_000;

    private static readonly Dictionary<string, Func<byte[]>> Big = new(StringComparer.Ordinal)
    {
        ["hl7v2"] = () => [.. Examples.Read("hl7v2/valid/a28-identite-qualifiee.hl7"), .. Filled("OBX|1|ED|11488-4^Compte rendu^LN||^TEXT^XML^Base64^", Base64, "||||||F\r")],
        ["fhir"] = () => Spliced("fhir/qualifiee-nir.json", "\"resourceType\": \"Patient\",", "\"photo\": [{ \"data\": \"", "\" }],"),
        ["cda"] = () => Spliced("cda/qualifiee-nir.xml", "</recordTarget>", "<component><nonXMLBody><text>", "</text></nonXMLBody></component>"),
        ["xds"] = () => Spliced("xds/METADATA.XML", "</rim:ExtrinsicObject>", "<Document>", "</Document>"),
        ["mssante"] = () => Mail(Spliced("cda/qualifiee-nir.xml", "</recordTarget>", "<component><nonXMLBody><text>", "</text></nonXMLBody></component>", Size * 3 / 4)),
    };

    private static readonly Dictionary<string, (string Format, Func<byte[]> Make)> Hostile = new(StringComparer.Ordinal)
    {
        ["datamatrix of one endless content"] = ("datamatrix", () => Filled("IS010000000000000000000000", "S1", "")),
        ["datamatrix of hexadecimal"] = ("datamatrix", () => Filled("", "49", "")),
        ["picture of zeros"] = ("datamatrix", () => Filled("\u0089PNG\r\n\u001A\n", "\0", "")),
        ["message of segments"] = ("hl7v2", () => Filled("MSH|^~\\&|\r", "A\r", "")),
        ["message of repetitions"] = ("hl7v2", () => Filled("MSH|^~\\&|\rPID|||", "1~", "")),
        ["messages"] = ("hl7v2", () => Filled("", "MSH|^~\\&|\r", "")),
        ["array of numbers"] = ("fhir", () => Filled("{\"resourceType\":\"Patient\",\"a\":[0", ",1", "]}")),
        ["array of objects"] = ("fhir", () => Filled("{\"resourceType\":\"Patient\",\"a\":[{}", ",{}", "]}")),
        ["FHIR elements"] = ("fhir", () => Filled("<Patient xmlns=\"http://hl7.org/fhir\">", "<a/>", "</Patient>")),
        ["CDA elements"] = ("cda", () => Filled("<ClinicalDocument xmlns=\"urn:hl7-org:v3\">", "<a/>", "</ClinicalDocument>")),
        ["CDA attributes"] = ("cda", Attributes),
        ["XDS elements"] = ("xds", () => Filled("<a>", "<b/>", "</a>")),
        ["mail of parts"] = ("mssante", () => Filled("From: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n", "--b\r\n\r\n", "--b--")),
        ["mail of headers"] = ("mssante", () => Filled("From: a\r\n", "A: b\r\n", "")),
        ["zeros"] = ("xds", () => new byte[Size]),
    };

    public static TheoryData<string> Formats => [.. Big.Keys];

    public static TheoryData<string> Attacks => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_big_artefact_is_judged_as_a_small_one(string format)
    {
        var artefact = Big[format]();

        var judgement = Judge(format, artefact);

        artefact.Length.Should().BeGreaterThan(Size);
        judgement.Error.Should().BeNull();
        judgement.Verdict.Should().Be(JudgementVerdict.Passed);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Fifty_megabytes_of_structure_are_one_error(string attack)
    {
        var (format, make) = Hostile[attack];

        var judgement = Judge(format, make());

        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Error.Should().NotBeNullOrWhiteSpace();
    }

    private static Judgement Judge(string format, byte[] bytes)
    {
        IFormatJudge judge = format is "mssante" ? new MssanteJudge() : FormatJudges.Find(format)!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var judgement = Judged.By(judge, bytes, judge.Versions[0]);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytesAllocated);
        return judgement;
    }

    /// <summary>An example with that many bytes of base 64 after a text of it.</summary>
    private static byte[] Spliced(string example, string after, string start, string end, int size = Size)
    {
        var text = Encoding.UTF8.GetString(Examples.Read(example));
        var at = text.IndexOf(after, StringComparison.Ordinal) + after.Length;
        return [.. Encoding.UTF8.GetBytes(text[..at]), .. Filled(start, Base64, end, size), .. Encoding.UTF8.GetBytes(text[at..])];
    }

    private static byte[] Filled(string start, string unit, string end, int size = Size)
    {
        var (head, middle, tail) = (Encoding.Latin1.GetBytes(start), Encoding.Latin1.GetBytes(unit), Encoding.Latin1.GetBytes(end));
        var repeated = new byte[(size / middle.Length + 1) * middle.Length];
        for (var offset = 0; offset < repeated.Length; offset += middle.Length)
            middle.CopyTo(repeated, offset);
        return [.. head, .. repeated, .. tail];
    }

    private static byte[] Attributes()
    {
        var element = new StringBuilder("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"");
        for (var rank = 0; element.Length < Size; rank++)
            element.Append(CultureInfo.InvariantCulture, $" a{rank}=\"\"");
        return Encoding.UTF8.GetBytes(element.Append("/>").ToString());
    }

    private static byte[] Mail(byte[] document)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "METADATA.XML", Examples.Read("xds/METADATA.XML"));
            Add(zip, "DOC00001.XML", document);
        }

        var encoded = Convert.ToBase64String(archive.ToArray(), Base64FormattingOptions.InsertLineBreaks);
        return Encoding.ASCII.GetBytes(
            "From: a@b\r\nTo: 277076322082910@patient.mssante.fr\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n--b--\r\n");
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
