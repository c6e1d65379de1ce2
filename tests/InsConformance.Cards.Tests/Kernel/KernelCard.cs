using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Instructions;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>A small card that uses all of the kernel: two applications, free, PIN-protected and closed files, a code, a chained instruction, a hash of the application.</summary>
internal static class KernelCard
{
    public const string FirstApplication = "A000000001", SecondApplication = "A000000002";

    public static IsoCard Create(TransmissionProtocol protocol = TransmissionProtocol.T0, bool extended = false) => new(Profile() with { Protocol = protocol, AcceptsExtendedLength = extended });

    public static CardProfile Profile()
    {
        var echo = new Echo();
        return new()
        {
            Atr = new byte[] { 0x3B, 0x00 },
            Root = new DedicatedFile { Id = 0x3F00, Label = "MF" }.Add(
                new ElementaryFile(Enumerable.Range(0, 300).Select(index => (byte)index).ToArray()) { Id = 0x0001, ShortId = 1 },
                new DedicatedFile { Id = 0x0100, Label = "FIRST", Names = [CardAssertions.Hex(FirstApplication)] }.Add(
                    new ElementaryFile(new byte[8]) { Id = 0x0101, ShortId = 1, Access = new AccessRule { Read = AccessCondition.AfterPin(1, 3), Update = AccessCondition.AfterPin(1, 3) } },
                    new ElementaryFile(new byte[4]) { Id = 0x0102, ShortId = 2, Access = AccessRule.Closed }),
                new DedicatedFile { Id = 0x0200, Label = "SECOND", Names = [CardAssertions.Hex(SecondApplication)] }.Add(
                    new ElementaryFile(new byte[] { 0xCA, 0xFE }) { Id = 0x0201 })),
            Pins = [new PinObject(1, "1234"u8), new PinObject(2, "12345678"u8)],
            Classes =
            [
                new(0x00, [new Select(Answer), new GetResponse(), new ReadBinary(), new UpdateBinary(), new VerifyCode(), new UnblockCode(), echo, new Sign(), new Remember()]),
                new(0x10, [echo]),
                new(0xA0, [echo, new GetResponse()]) { WaitingDataSw1 = 0x9F },
            ],
        };
    }

    private static SelectionAnswer? Answer(SelectionMethod method, byte p2) => !Enum.IsDefined(method) ? null : p2 switch
    {
        0x00 => SelectionAnswer.ControlParameters,
        0x0C => SelectionAnswer.Nothing,
        _ => null,
    };

    /// <summary>Answers the data it is given.</summary>
    private sealed class Echo : IInstruction
    {
        public byte Code => 0xE0;

        public ResponseApdu Execute(CommandApdu command, CardSession session) => ResponseApdu.Success(command.Data.ToArray());
    }

    /// <summary>Answers a byte, after the PIN only: stands for a signature.</summary>
    private sealed class Sign : IInstruction
    {
        public byte Code => 0x2A;

        public ResponseApdu Execute(CommandApdu command, CardSession session) =>
            session.IsVerified(1) ? ResponseApdu.Success(new byte[] { 0x51 }) : StatusWord.SecurityNotSatisfied;
    }

    /// <summary>P1 1 remembers, P1 0 says whether something was remembered: stands for a security environment.</summary>
    private sealed class Remember : IInstruction
    {
        public byte Code => 0x22;

        public ResponseApdu Execute(CommandApdu command, CardSession session)
        {
            var memory = session.ApplicationState<Memory>();
            memory.IsSet |= command.P1 == 1;
            return memory.IsSet ? StatusWord.Success : StatusWord.ConditionsNotSatisfied;
        }

        private sealed class Memory
        {
            public bool IsSet { get; set; }
        }
    }

    private sealed class VerifyCode : IInstruction
    {
        public byte Code => 0x20;

        public ResponseApdu Execute(CommandApdu command, CardSession session)
        {
            if (session.Pin(command.P2) is not { } pin)
                return StatusWord.ReferenceNotFound;
            if (pin.IsBlocked)
                return StatusWord.PinBlocked;
            var right = pin.Verify(command.Data.Span);
            session.SetVerified(command.P2, right);
            return right ? StatusWord.Success : StatusWord.WrongPin(pin.TriesLeft);
        }
    }

    /// <summary>Gives PIN 1 its tries back, after PIN 2.</summary>
    private sealed class UnblockCode : IInstruction
    {
        public byte Code => 0x2C;

        public ResponseApdu Execute(CommandApdu command, CardSession session)
        {
            if (!session.IsVerified(2))
                return StatusWord.SecurityNotSatisfied;
            session.Pin(1)!.Unblock();
            return StatusWord.Success;
        }
    }
}
