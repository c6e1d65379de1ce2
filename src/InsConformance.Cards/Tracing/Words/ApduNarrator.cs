using System.Buffers.Binary;
using System.Globalization;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Tracing.Words;

/// <summary>Says in French what commands ask of a card and what it answers. It follows what is selected, so as to name what is read.</summary>
/// <param name="kind">The card.</param>
internal sealed class ApduNarrator(CardKind kind)
{
    private const byte ShortIdMark = 0x80;

    private string _application = FileNames.Root;
    private string _current = FileNames.Root;

    /// <summary>Forgets what is selected.</summary>
    public void Reset() => _application = _current = FileNames.Root;

    /// <summary>One exchange in words.</summary>
    public string Tell(ReadOnlyMemory<byte> command, ReadOnlyMemory<byte> response)
    {
        if (!ResponseApdu.TryParse(response, out var answer))
            return $"{Ask(command, isDone: false)} : réponse tronquée à {Bytes(response.Length)}, sans mot d'état";
        var isDone = answer.Status.IsSuccess || answer.Status.Sw1 is 0x61 or 0x9F;
        return $"{Ask(command, isDone)} : {Answer(command, answer)}";
    }

    private string Ask(ReadOnlyMemory<byte> bytes, bool isDone)
    {
        if (!CommandApdu.TryParse(bytes, out var parsed))
            return "Commande mal formée";
        var command = parsed.Value;
        return (command.Ins, command.P1P2) switch
        {
            (0xA4, _) => Select(command, isDone),
            (0xB0, _) => Read("Lecture", command, isDone),
            (0xD6, _) => Read("Écriture", command, isDone),
            (0xC0, _) => "Retrait de la réponse",
            (0x20, _) when command.Data.IsEmpty => $"Nombre d'essais restants, {Code(command.P2)}",
            (0x20, _) => $"Présentation, {Code(command.P2)}",
            (0x24, _) => $"Changement, {Code(command.P2)}",
            (0x2C, _) => $"Déblocage, {Code(command.P2)}",
            (0x22, _) => $"Choix de l'algorithme et de la clé, {Template(command.P2)}",
            (0x2A, 0x90A0) => "Condensat, dernier bloc confié à la carte",
            (0x2A, 0x9E9A) => "Signature",
            (0x2A, 0x8086) => "Déchiffrement",
            (0x2A, _) => "Opération cryptographique",
            (0x88, _) => "Authentification par la clé de la carte",
            (0x84, _) => "Nombre aléatoire",
            (0xCB, _) => $"Lecture de l'objet {Convert.ToHexString(command.Data.Span)}",
            _ => $"Instruction {command.Ins.ToString("X2", CultureInfo.InvariantCulture)}",
        };
    }

    private string Select(CommandApdu command, bool isDone)
    {
        var target = command switch
        {
            { P1: 0x04 } => FileNames.OfApplication(command.Data.Span),
            { Data.IsEmpty: true } => FileNames.Root,
            { Data.Length: >= 2 } => FileNames.OfFile(kind, BinaryPrimitives.ReadUInt16BigEndian(command.Data.Span[^2..])),
            _ => $"fichier {Convert.ToHexString(command.Data.Span)}",
        };
        if (isDone)
        {
            _current = target;
            if (command.P1 == 0x04 || target == FileNames.Root)
                _application = target;
        }

        return $"Sélection, {target}";
    }

    private string Read(string verb, CommandApdu command, bool isDone)
    {
        var isShort = (command.P1 & ShortIdMark) != 0;
        var file = isShort ? FileNames.OfShortId(kind, _application, command.P1 & 0x1F) : _current;
        var offset = isShort ? command.P2 : command.P1P2;
        if (isDone)
            _current = file;
        return offset == 0 ? $"{verb}, {file}" : $"{verb}, {file}, à partir de l'octet {offset.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Answer(ReadOnlyMemory<byte> command, ResponseApdu answer)
    {
        var status = StatusWords.Describe(answer.Status);
        if (IsTriesQuery(command) && answer.Status.Sw1 == 0x63)
            return $"{(answer.Status.Sw2 & 0x0F).ToString(CultureInfo.InvariantCulture)}";
        return answer.Data.IsEmpty ? status : answer.Status.IsSuccess ? Bytes(answer.Data.Length) : $"{Bytes(answer.Data.Length)}, {status}";
    }

    private static bool IsTriesQuery(ReadOnlyMemory<byte> command) => command.Length is 4 or 5 && command.Span[1] == 0x20;

    private static string Code(byte reference) => reference switch
    {
        0x01 => "code porteur",
        0x02 => "code de déblocage",
        _ => $"code {reference.ToString("X2", CultureInfo.InvariantCulture)}",
    };

    private static string Template(byte p2) => p2 switch
    {
        0xA4 => "authentification",
        0xAA => "condensat",
        0xB6 => "signature",
        0xB8 => "déchiffrement",
        _ => p2.ToString("X2", CultureInfo.InvariantCulture),
    };

    private static string Bytes(int count) => count == 1 ? "1 octet" : $"{count.ToString(CultureInfo.InvariantCulture)} octets";
}
