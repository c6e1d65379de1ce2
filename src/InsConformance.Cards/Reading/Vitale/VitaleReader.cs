using System.Text;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Vitale;

namespace InsConformance.Cards.Reading.Vitale;

/// <summary>Reads a carte Vitale at the other end of a line, virtual or real, with the commands of the public readers (cardpeek, RufusAdmin): nothing but what is free.</summary>
public sealed class VitaleReader
{
    private const int FullBlock = 256;
    private const int Pointers = 0xE0, Pointer = 0x80, PointedApplications = 0xA0, PointedApplication = 0x82;
    private const int CardValidity = 0x66, ValidityStart = 0x80, CardCertificate = 0x7F21;

    private static readonly byte[] SelectRoot = [0x00, 0xA4, 0x00, 0x00, 0x02, 0x3F, 0x00];
    private static readonly byte[] ReadSecondFile = [0x00, 0xB0, 0x82, 0x00, 0x00];

    private readonly List<string> _problems = [];
    private readonly CardDialogue _card;

    private VitaleReader(ICardChannel channel) => _card = new(channel);

    /// <summary>Reads the card.</summary>
    /// <exception cref="CardLostException">The card is gone.</exception>
    /// <exception cref="CardRefusalException">It is no Vitale 2, or a damaged one.</exception>
    public static Task<VitaleContent> ReadAsync(ICardChannel channel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return CardRecognition.Of(channel.Atr.Span) is CardKind.Vitale1
            ? throw new CardRefusalException("C'est une carte Vitale 1, que le banc reconnaît sans savoir la lire. Présentez une carte Vitale 2.")
            : new VitaleReader(channel).ReadAsync(cancellationToken);
    }

    private async Task<VitaleContent> ReadAsync(CancellationToken cancellationToken)
    {
        await _card.DemandAsync(SelectRoot, "choisir sa racine", cancellationToken);
        var identities = await ReadListAsync("lire les identités", cancellationToken);
        await SelectAsync(VitaleIds.VitaleApplication, "choisir l'application VITALE", cancellationToken);
        var insured = await ReadListAsync("lire les NIR", cancellationToken);
        var pointed = await ReadPointedAsync(cancellationToken);
        return new(
            VitalePeople.Read(identities, insured, _problems),
            pointed.FirstOrDefault(item => item.Tag == CardValidity)?.Find(ValidityStart) is { } start ? Encoding.Latin1.GetString(start.Value.Span) : null,
            pointed.Any(item => item.Tag == CardCertificate),
            await ReadHarnessAsync(cancellationToken),
            _problems);
    }

    /// <summary>The file of short identifier 2, which is then current: a long list goes on past the first block.</summary>
    private async Task<ReadOnlyMemory<byte>> ReadListAsync(string doing, CancellationToken cancellationToken)
    {
        var first = await _card.DemandAsync(ReadSecondFile, doing, cancellationToken);
        return first.Length < FullBlock ? first : await _card.ReadCurrentFileAsync(0x00, doing, cancellationToken);
    }

    private async Task SelectAsync(ReadOnlyMemory<byte> application, string doing, CancellationToken cancellationToken) =>
        await _card.DemandAsync(SelectCommand(application), doing, cancellationToken);

    private static byte[] SelectCommand(ReadOnlyMemory<byte> application) => [0x00, 0xA4, 0x04, 0x00, (byte)application.Length, .. application.Span];

    /// <summary>What the files that POINTERS names begin with. A file that is not free, or not there, is passed over.</summary>
    private async Task<List<Tlv>> ReadPointedAsync(CancellationToken cancellationToken)
    {
        var found = new List<Tlv>();
        if (await ReadFileAsync(VitaleIds.VitaleApplication, [0x20, 0x01], cancellationToken) is not { } content || TlvReader.Read(content).Find(Pointers) is not { } pointers)
        {
            _problems.Add("La carte n'a pas de fichier de pointeurs lisible : sa validité et son certificat ne peuvent pas être trouvés.");
            return found;
        }

        var applications = Applications(pointers);
        foreach (var pointer in pointers.Children.Where(child => child.Tag == Pointer && child.Value.Length >= 4))
        {
            var (application, file) = (pointer.Value[^4..^2], pointer.Value[^2..]);
            if (applications.TryGetValue(Convert.ToHexString(application.Span), out var aid) && await ReadFileAsync(aid, file.ToArray(), cancellationToken) is { } pointed)
                found.AddRange(TlvReader.Read(pointed).Objects);
        }

        return found;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Applications(Tlv pointers)
    {
        var applications = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var entry in pointers.Find(PointedApplications)?.Children.Where(child => child.Tag == PointedApplication && child.Value.Length > 4) ?? [])
            applications[Convert.ToHexString(entry.Value.Span[..2])] = entry.Value[4..];
        return applications;
    }

    private async Task<byte[]?> ReadFileAsync(ReadOnlyMemory<byte> application, byte[] file, CancellationToken cancellationToken)
    {
        try
        {
            await SelectAsync(application, "choisir une application", cancellationToken);
            await _card.DemandAsync((byte[])[0x00, 0xA4, 0x02, 0x00, 0x02, .. file], "choisir un fichier", cancellationToken);
            return await _card.ReadCurrentFileAsync(0x00, "lire un fichier", cancellationToken);
        }
        catch (CardRefusalException refusal) when (refusal.Status is not null)
        {
            return null;
        }
    }

    private async Task<VitaleHarness?> ReadHarnessAsync(CancellationToken cancellationToken)
    {
        if (await ReadFileAsync(VitaleIds.HarnessApplication, Bytes(VitaleIds.HarnessCardFile), cancellationToken) is not { } card
            || await ReadFileAsync(VitaleIds.HarnessApplication, Bytes(VitaleIds.HarnessLectureFile), cancellationToken) is not { } lecture
            || TlvReader.Read(card).Find(HarnessTags.Card) is not { } description)
        {
            return null;
        }

        return new(Text(HarnessTags.Serial) ?? "", Text(HarnessTags.Nature) ?? "", Text(HarnessTags.MasterKey), lecture);

        string? Text(int tag) => description.Find(tag) is { } field ? Encoding.ASCII.GetString(field.Value.Span) : null;
    }

    private static byte[] Bytes(ushort id) => [(byte)(id >> 8), (byte)id];
}
