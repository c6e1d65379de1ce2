using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.Instructions;

namespace InsConformance.Cards.Kernel;

/// <summary>The ISO 7816-4 card common to all the virtual cards: reads the command, finds its instruction, fits the answer to the protocol.</summary>
public sealed class IsoCard : ISmartCard
{
    private readonly IInstruction?[]?[] _instructions = new IInstruction?[256][];
    private readonly byte[] _waitingDataSw1 = new byte[256];

    /// <summary>Creates a card, powered and reset.</summary>
    public IsoCard(CardProfile profile)
    {
        Profile = profile;
        Session = new(profile);
        foreach (var known in profile.Classes)
        {
            var byCode = new IInstruction?[256];
            foreach (var instruction in known.Instructions)
                byCode[instruction.Code] = instruction;
            _instructions[known.Cla] = byCode;
            _waitingDataSw1[known.Cla] = known.WaitingDataSw1;
        }
    }

    /// <summary>What the card is made of: its persistent memory.</summary>
    public CardProfile Profile { get; }

    /// <summary>What the card will forget at reset.</summary>
    public CardSession Session { get; private set; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => Profile.Atr;

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => Profile.Protocol;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Transmit(ReadOnlyMemory<byte> command) => Answer(command).ToBytes();

    /// <inheritdoc/>
    public void Reset() => Session = new(Profile);

    /// <inheritdoc/>
    public void PowerOff() => Reset();

    /// <summary>Blocks a code, as three wrong ones would: no try left, and no longer verified.</summary>
    /// <exception cref="ArgumentException">The card has no code with that reference.</exception>
    public void BlockPin(byte reference)
    {
        var pin = Session.Pin(reference) ?? throw new ArgumentException("La carte n'a aucun code de cette référence.", nameof(reference));
        pin.Exhaust();
        Session.SetVerified(reference, false);
    }

    private ResponseApdu Answer(ReadOnlyMemory<byte> bytes)
    {
        if (!CommandApdu.TryParse(bytes, out var parsed) || parsed.Value.IsExtended && !AcceptsExtendedLength)
            return StatusWord.WrongLength;
        var command = parsed.Value;
        if (_instructions[command.Cla] is not { } known)
            return StatusWord.UnknownClass;
        if (command.Ins != GetResponse.Instruction)
            Session.WaitingResponse = default;
        if (known[command.Ins] is not { } instruction)
            return StatusWord.UnknownInstruction;
        if (command.Cla == CommandClass.Chained)
            return Session.TryChain(command.Ins, command.Data.Span) ? StatusWord.Success : StatusWord.WrongLength;
        var whole = command.WithData(Session.EndChain(command.Ins, command.Data));
        return Deliver(command, instruction.Execute(whole, Session));
    }

    private bool AcceptsExtendedLength => Profile is { AcceptsExtendedLength: true, Protocol: not TransmissionProtocol.T0 };

    private ResponseApdu Deliver(CommandApdu command, ResponseApdu response)
    {
        if (!response.Status.IsSuccess || response.Data.IsEmpty)
            return response;
        return Profile.Protocol == TransmissionProtocol.T0 ? DeliverT0(command, response.Data) : DeliverT1(command, response.Data);
    }

    /// <summary>In T=0 a command has data one way only: what answers a command with data waits, and a Le above what there is gets no data but the right Le.</summary>
    private ResponseApdu DeliverT0(CommandApdu command, ReadOnlyMemory<byte> data)
    {
        if (command is { Le: { } le, Data.IsEmpty: true })
            return le > data.Length ? StatusWord.WrongLe(data.Length) : ResponseApdu.Success(data[..le]);
        Session.WaitingResponse = data;
        return new StatusWord((ushort)(_waitingDataSw1[command.Cla] << 8 | StatusWord.MoreData(data.Length).Sw2));
    }

    private static ResponseApdu DeliverT1(CommandApdu command, ReadOnlyMemory<byte> data) =>
        ResponseApdu.Success(data[..Math.Min(command.Le ?? 0, data.Length)]);
}
