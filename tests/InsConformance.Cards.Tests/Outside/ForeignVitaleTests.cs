using System.Text;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Outside;

/// <summary>Programs that know nothing of us read our Vitale through pcscd.</summary>
[Collection<SharedPcscd>]
public sealed class ForeignVitaleTests(PcscdFixture pcscd) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-foreign-");

    private static VitaleImage Ruth => (VitaleImage)CardImageReader.Read(new FileInfo(Repository.PathOf("fixtures/cards/vitale-insi-01.json"))).Image!;

    [Fact]
    public async Task Opensc_tool_sees_the_answer_to_reset_and_replays_the_commands_of_a_known_reader()
    {
        await InsertedAsync();

        (await ForeignReaders.OpenscTool.SayAsync("-r", "0", "-a")).Should().Contain("3b:75:13:00:00:49:09:ea:90:00");
        var said = await ForeignReaders.OpenscTool.SayAsync("-r", "0", "-c", "default", "-s", "00A40000023F00", "-s", "00B0820000", "-s", "00A404000BD250000002564954414C45", "-s", "00B0820000");

        said.Should().Contain("...DE VINCI..RU").And.Contain("65 15 90 02 46 52 93 0F 32 37 37 30 37 36 33 32");
    }

    [Fact]
    public async Task Pcsc_scan_sees_insertion_swap_and_removal()
    {
        await pcscd.StartedAsync();
        var cancel = TestContext.Current.CancellationToken;
        using var scan = ForeignReaders.PcscScan.Start(["-n"]);
        try
        {
            await SeenAsync("Card removed");
            pcscd.First.Insert(new VitaleCard(Ruth));
            await SeenAsync("ATR: 3B 75 13 00 00 49 09 EA 90 00");
            pcscd.First.Swap(Vitale1Card.Create(new Vitale1Image { Label = "V1", Serial = "1" }));
            await SeenAsync("Card removed");
            await SeenAsync("ATR: 3F 65 25 00 22 09 69 90 00");
            pcscd.First.Remove();
            await SeenAsync("Card removed");
        }
        finally
        {
            scan.Kill();
        }

        async Task SeenAsync(string text)
        {
            while (await scan.StandardOutput.ReadLineAsync(cancel) is { } line)
            {
                if (line.Contains(text, StringComparison.Ordinal))
                    return;
            }

            Assert.Fail($"pcsc_scan ended before « {text} »: {await scan.StandardError.ReadToEndAsync(cancel)}");
        }
    }

    [Fact]
    public async Task Cardpeek_decodes_every_field_of_the_public_layout()
    {
        await InsertedAsync();
        var tree = Path.Combine(_folder.FullName, "tree.xml");
        var run = Path.Combine(_folder.FullName, "run.lua");
        await File.WriteAllTextAsync(
            run,
            $"""
            require('lib.apdu')
            card.CLA = 0x00
            dofile('vitale_2.lua')
            local file = io.open('{tree}', 'w')
            file:write(nodes.root():to_xml())
            file:close()
            ui.exit()
            """,
            TestContext.Current.CancellationToken);

        await RunCardpeekAsync(run);

        var fields = await FieldsAsync(tree);
        fields.Should().Contain(("65", "Bénéficiaire", null))
            .And.Contain(("80", "Nom", "DE VINCI")).And.Contain(("81", "Prénom", "RUTH")).And.Contain(("81", "Prénom", "LEONARDO"))
            .And.Contain(("82", "Date de naissance", "19770714"))
            .And.Contain(("90", "Nationalité", "FR")).And.Contain(("93", "Numéro de sécurité sociale", "277076322082910"))
            .And.Contain(("80", "Date de début de validité", "20200101"))
            .And.Contain(("7F21", "Certificat", null)).And.Contain(("5F37", "Signature de l'AC", "CERTIFICAT FACTICE")).And.Contain(("5F38", "Résidu de la clé publique", "BANC D'ESSAI INS"));
        fields.Count(field => field.Label == "Bénéficiaire").Should().Be(8, "four identities and four NIRs");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task InsertedAsync()
    {
        await pcscd.StartedAsync();
        pcscd.First.Insert(new VitaleCard(Ruth));
        await pcscd.SeenAsync();
    }

    /// <summary>In a home of its own, where it first asks to install its scripts (1: yes), then to be told that it did (1: ok). Its output is cut: at the end of its input it repeats itself for ever.</summary>
    private async Task RunCardpeekAsync(string script)
    {
        var home = _folder.CreateSubdirectory("home");
        home.CreateSubdirectory(".cardpeek");
        var said = await ForeignReaders.Cardpeek.RunShellAsync(
            $"printf '1\\n1\\n' | HOME='{home.FullName}' timeout 30 xvfb-run -a cardpeek -c -r 'pcsc://{PrivatePcscd.FirstReader}' -e \"dofile('{script}')\" 2>&1 | head -c 4000");
        File.Exists(Path.Combine(_folder.FullName, "tree.xml")).Should().BeTrue(said);
    }

    /// <summary>Tag, label and text of every item of the tree.</summary>
    private static async Task<List<(string? Tag, string? Label, string? Value)>> FieldsAsync(string tree)
    {
        var lines = await File.ReadAllLinesAsync(tree, TestContext.Current.CancellationToken);
        using var text = new StringReader(string.Join('\n', lines.Skip(1))); // Its XML declaration is not one.
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return [.. XDocument.Load(reader).Descendants("node").Select(node => (Attribute(node, "id"), Attribute(node, "label"), Text(Attribute(node, "val"))))];
    }

    private static string? Attribute(XElement node, string name) => node.Elements("attr").FirstOrDefault(attribute => attribute.Attribute("name")?.Value == name)?.Value;

    private static string? Text(string? value) => value is null ? null : Encoding.Latin1.GetString(Convert.FromHexString(value["8:".Length..]));
}
