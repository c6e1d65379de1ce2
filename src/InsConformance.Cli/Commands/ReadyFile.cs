using System.Text.Json;
using InsConformance.Cli.Cards;
using InsConformance.Simulator;
using InsConformance.Simulator.Api;

namespace InsConformance.Cli.Commands;

/// <summary>The file that tells another program where everything listens. It appears complete or not at all.</summary>
internal static class ReadyFile
{
    public static async Task WriteAsync(string path, IInsiDoor door, ControlApiHost api, ServedCards? cards, CancellationToken cancellation)
    {
        var unfinished = path + ".tmp";
        await using (var stream = File.Create(unfinished))
        {
            await JsonSerializer.SerializeAsync(
                stream,
                new
                {
                    insi = new { certificate = door.CertificateAddress, card = door.CardAddress },
                    api = api.Address,
                    console = api.Home,
                    pki = door.Pki.Folder.FullName,
                    cards = cards?.Document,
                },
                CardsJson.Options,
                cancellation);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
