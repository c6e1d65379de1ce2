using System.Globalization;
using System.Security.Cryptography;
using InsConformance.Cards.Cps.Hashing;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Cps.Volet;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Reading.Cpx;

/// <summary>
/// Works with a CPS3 card at the other end of a line, virtual or real: reads it, presents the code, signs. It finds files by the PKCS#15 directories of the card, as the
/// middlewares do, and not by their usual numbers.
/// </summary>
public sealed class CpxSession
{
    private const byte IsoClass = 0x00, VoletClass = 0xA0;
    private const int DataObjects = 0xA7, Certificates = 0xA4;

    private readonly CardDialogue _dialogue;
    private readonly IReadOnlyList<Pkcs15Entry> _data;

    private CpxSession(CardDialogue dialogue, IReadOnlyList<Pkcs15Entry> data, CpxCard card) => (_dialogue, _data, Card) = (dialogue, data, card);

    /// <summary>What the card tells without its code.</summary>
    public CpxCard Card { get; }

    /// <summary>Reads what a card tells without its code.</summary>
    /// <exception cref="CardLostException">The card is gone.</exception>
    /// <exception cref="CardRefusalException">It is no CPS3 card, or a damaged one.</exception>
    public static async Task<CpxSession> OpenAsync(ICardChannel channel, CancellationToken cancellationToken)
    {
        var dialogue = new CardDialogue(channel);
        var serial = await ReadSerialAsync(dialogue, cancellationToken);
        await SelectApplicationAsync(dialogue, cancellationToken);
        var directories = TlvReader.Read(await ReadAsync(dialogue, PathOf(CpsIds.ObjectDirectory), "lire le répertoire de ses objets", cancellationToken));
        var data = await DirectoryAsync(DataObjects);
        var certificates = await DirectoryAsync(Certificates);
        var card = new CpxCard(
            serial,
            await CertificateAsync("Signature"),
            await CertificateAsync("Authentification"),
            await SpecialityAsync());
        return new CpxSession(dialogue, data, card);

        async Task<IReadOnlyList<Pkcs15Entry>> DirectoryAsync(int kind) =>
            directories.Find(kind) is { } directory && Pkcs15Entry.FindPath(directory) is { } path
                ? Pkcs15Entry.Read(await ReadAsync(dialogue, path.Value, "lire un répertoire de ses objets", cancellationToken))
                : throw new CardRefusalException("Le répertoire des objets de la carte (ODF) ne désigne ni ses données ni ses certificats : ce n'est pas une carte CPS3 lisible.");

        async Task<byte[]> CertificateAsync(string use)
        {
            var entry = certificates.FirstOrDefault(certificate => certificate.Label.Contains(use, StringComparison.OrdinalIgnoreCase))
                ?? throw new CardRefusalException($"La carte ne porte pas de certificat de {use.ToLowerInvariant()}.");
            var content = await ReadAsync(dialogue, entry.Path, "lire un certificat", cancellationToken);
            try
            {
                // The file may be longer than the certificate.
                var certificate = TlvReader.Read(content) is { Objects: [var first, ..] } ? first.ToBytes() : content;
                using var _ = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificate(certificate);
                return certificate;
            }
            catch (CryptographicException)
            {
                throw new CardRefusalException($"Le certificat « {entry.Label} » de la carte est illisible.");
            }
        }

        async Task<string?> SpecialityAsync() =>
            data.FirstOrDefault(entry => string.Equals(entry.Label, "CPS_INFO_PS", StringComparison.Ordinal)) is { } entry
                ? PractitionerInformation.SpecialityIn(await ReadAsync(dialogue, entry.Path, "lire les informations du professionnel", cancellationToken))
                : null;
    }

    /// <summary>Whether the same card is still there: its serial number is asked again.</summary>
    /// <exception cref="CardLostException">The card is gone, or this line is: another card may be there.</exception>
    public async Task<bool> IsSameCardAsync(CancellationToken cancellationToken) =>
        string.Equals(Card.Serial, await ReadSerialAsync(_dialogue, cancellationToken), StringComparison.Ordinal);

    /// <summary>How many tries the PIN has left, and whether it was presented already; no try is taken.</summary>
    public async Task<PinVerification> AskPinAsync(CancellationToken cancellationToken) =>
        Read((await _dialogue.SendAsync(new byte[] { IsoClass, 0x20, 0x00, CpsIds.Pin }, cancellationToken)).Status, "dire combien d'essais restent");

    /// <summary>Presents the PIN.</summary>
    /// <param name="pin">« Code porteur ».</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CardRefusalException">The card answers something else than right, wrong or blocked.</exception>
    public async Task<PinVerification> VerifyPinAsync(string pin, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(pin);
        var code = System.Text.Encoding.ASCII.GetBytes(pin);
        var response = await _dialogue.SendAsync((byte[])[IsoClass, 0x20, 0x00, CpsIds.Pin, (byte)code.Length, .. code], cancellationToken);
        return Read(response.Status, "vérifier le code porteur");
    }

    /// <summary>« Activités » of the professional, in their order on the card; needs the PIN. Their billing numbers come from the volet when it has a layout that is known here.</summary>
    /// <exception cref="CardRefusalException">The PIN was not presented.</exception>
    public async Task<IReadOnlyList<CpsActivity>> ReadActivitiesAsync(CancellationToken cancellationToken)
    {
        var activities = new List<CpsActivity>();
        foreach (var entry in _data.Where(entry => entry.Label.StartsWith("CPS_ACTIVITY_", StringComparison.Ordinal)))
        {
            if (CpsActivity.TryRead(await ReadAsync(_dialogue, entry.Path, "lire les activités", cancellationToken)) is { } activity)
                activities.Add(activity);
        }

        var situations = activities.Count == 0 ? [] : await ReadSituationsAsync(cancellationToken);
        return
        [
            .. activities.Select((activity, index) => activity with
            {
                BillingNumber = situations.FirstOrDefault(situation => situation.Activity == index + 1)?.BillingNumber,
            }),
        ];
    }

    /// <summary>Signs a message with the signature key: this computer hashes its start, the card its last block. Needs the PIN.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>RSASSA-PKCS1-v1_5 with SHA-256.</returns>
    /// <exception cref="CardRefusalException">The PIN was not presented.</exception>
    public async Task<byte[]> SignAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        const string Doing = "signer";
        var hash = CardHash.Sha256;
        var start = Math.Max(message.Length - 1, 0) / ResumableHash.BlockLength * ResumableHash.BlockLength;
        var computer = ResumableHash.Start(hash);
        computer.Append(message.Span[..start]);
        var parts = TlvWriter.Write([new Tlv(0x90, computer.Export()), new Tlv(0x80, message[start..])]);

        await SelectApplicationAsync(_dialogue, cancellationToken);
        await _dialogue.DemandAsync(new byte[] { IsoClass, 0x22, 0x41, 0xAA, 0x03, 0x80, 0x01, hash.Reference }, Doing, cancellationToken);
        await _dialogue.DemandAsync((byte[])[IsoClass, 0x2A, 0x90, 0xA0, (byte)parts.Length, .. parts], Doing, cancellationToken);
        await _dialogue.DemandAsync(
            new byte[] { IsoClass, 0x22, 0x41, 0xB6, 0x06, 0x80, 0x01, hash.SignatureReference, 0x84, 0x01, CpsIds.SignatureKey }, Doing, cancellationToken);
        return (await _dialogue.DemandAsync(new byte[] { IsoClass, 0x2A, 0x9E, 0x9A, 0x00 }, Doing, cancellationToken)).ToArray();
    }

    private async Task<IReadOnlyList<BillingSituation>> ReadSituationsAsync(CancellationToken cancellationToken)
    {
        foreach (var file in (ushort[])[0x3F00, CpsIds.Volet, CpsIds.BillingSituations])
        {
            var selected = await _dialogue.SendAsync(new byte[] { VoletClass, 0xA4, 0x00, 0x00, 0x02, (byte)(file >> 8), (byte)file }, cancellationToken);
            if (!selected.Status.IsSuccess)
                return []; // A card without volet: the billing number is then asked of the user.
        }

        try
        {
            return BillingSituation.Read(await _dialogue.ReadCurrentFileAsync(VoletClass, "lire les situations de facturation", cancellationToken));
        }
        catch (CardRefusalException refusal) when (refusal.Status is { Value: 0x9402 })
        {
            return []; // The file is empty.
        }
    }

    private static PinVerification Read(StatusWord status, string doing) => status.Value switch
    {
        0x9000 => new PinVerification(IsAccepted: true, Cps.CpsCard.MaxTries),
        0x6983 => new PinVerification(IsAccepted: false, 0),
        _ when (status.Value & 0xFFF0) == 0x63C0 => new PinVerification(IsAccepted: false, status.Value & 0x0F),
        _ => throw new CardRefusalException(doing, status),
    };

    private static async Task<string> ReadSerialAsync(CardDialogue dialogue, CancellationToken cancellationToken)
    {
        const string Doing = "lire son numéro de série";
        await dialogue.DemandAsync(new byte[] { IsoClass, 0xA4, 0x09, 0x0C, 0x04, 0x3F, 0x00, (byte)(CpsIds.SerialNumber >> 8), CpsIds.SerialNumber & 0xFF }, Doing, cancellationToken);
        var content = await dialogue.ReadCurrentFileAsync(IsoClass, Doing, cancellationToken);
        return TlvReader.Read(content).Find(0x5A) is { Value.Length: 10 } number
            ? Convert.ToHexString(number.Value.Span).Substring(10, 8)
            : throw new CardRefusalException("Le numéro de série de la carte (EF.SN.ICC) n'a pas la forme de celui d'une carte CPx.");
    }

    private static async Task SelectApplicationAsync(CardDialogue dialogue, CancellationToken cancellationToken) =>
        await dialogue.DemandAsync((byte[])[IsoClass, 0xA4, 0x04, 0x0C, (byte)CpsIds.ContactAid.Length, .. CpsIds.ContactAid], "choisir l'application CPS", cancellationToken);

    private static async Task<byte[]> ReadAsync(CardDialogue dialogue, ReadOnlyMemory<byte> path, string doing, CancellationToken cancellationToken)
    {
        await dialogue.DemandAsync((byte[])[IsoClass, 0xA4, 0x09, 0x0C, (byte)path.Length, .. path.Span], doing, cancellationToken);
        return await dialogue.ReadCurrentFileAsync(IsoClass, doing, cancellationToken);
    }

    private static byte[] PathOf(ushort file) => [0x3F, 0x00, 0x00, 0x01, (byte)(file >> 8), (byte)file];
}
