using FsCheck;
using FsCheck.Fluent;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Vitale;
using Microsoft.FSharp.Core;
using static InsConformance.Cards.Tests.CardAssertions;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>Ten thousand random sequences of commands and events, always the same ones, against a model of a few lines.</summary>
public class KernelPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(10_000)
        .WithEndSize(50)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260101, 57), FSharpOption<int>.None)));

    private static readonly string[] Steps =
    [
        Model.RightPin, Model.RightPin, Model.WrongPin, Model.WrongPin, Model.RightPuk, Model.Unblock, Model.Write, Model.Remember,
        Model.Reset, Model.PowerOff, Model.Reinsert, Model.Block,
        "00A4040C05A000000001", "00A4040C05A000000002", "00A4000C023F00", "00A4020C020101", "00A4020C02BEEF", "00B0810001", "00B0000004", "00E00000020102", "10E00000020304",
        "00C0000000", "00C0000001", "002A000001", "FF000000", "00FF0000", "00",
    ];

    [Fact]
    public void Nothing_volatile_survives_a_reset_and_counters_only_rise_as_they_should() =>
        Prop.ForAll(Gen.Elements(Steps).ListOf().ToArbitrary(), steps =>
        {
            var player = new Model();
            foreach (var step in steps)
                player.Play(step);
        }).Check(Config);

    [Fact]
    public void No_bytes_make_a_Vitale_throw_or_change()
    {
        var image = Fixture<VitaleImage>("vitale-insi-01");
        var card = new VitaleCard(image);
        var bytes = ArbMap.Default.GeneratorFor<byte>();
        var likely =
            from cla in Gen.Frequency((8, Gen.Constant((byte)0x00)), (1, bytes))
            from ins in Gen.Elements<byte>(0xA4, 0xB0, 0xC0)
            from parameters in bytes.ArrayOf(2)
            from rest in bytes.ArrayOf()
            select (byte[])[cla, ins, .. parameters, .. rest];
        Prop.ForAll(Gen.OneOf(likely, bytes.ArrayOf()).ListOf().ToArbitrary(), commands =>
        {
            foreach (var command in commands)
                Expect(true, card.Transmit(command).Length is >= 2 and <= 258, Convert.ToHexString(command));
            card.Reset();
            Expect("651A9000", card.Send("00B0820002"), "the identity list is what it was");
            Expect("6985", card.Send("00C0000001"), "nothing waits after a reset");
        }).Check(Config);
    }

    [Fact]
    public void Any_bytes_are_read_as_TLV_without_an_exception_and_what_is_read_is_written_the_same() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte>().ArrayOf().ToArbitrary(), bytes =>
        {
            var reading = TlvReader.Read(bytes);
            var again = TlvReader.Read(TlvWriter.Write([.. reading.Objects]));
            Expect(true, again.Objects.SequenceEqual(reading.Objects), Convert.ToHexString(bytes));
        }).Check(Config);

    private static void Expect<T>(T expected, T observed, string when)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, observed))
            throw new InvalidOperationException($"{when}: expected {expected}, observed {observed}");
    }

    /// <summary>What the card must remember, and a card in a reader that is asked after each step.</summary>
    private sealed class Model
    {
        public const string RightPin = "right PIN", WrongPin = "wrong PIN", RightPuk = "right PUK", Unblock = "unblock", Write = "write", Remember = "remember";
        public const string Reset = "reset", PowerOff = "power off", Reinsert = "remove and insert", Block = "block";

        private const string First = "00A4040C05A000000001";
        private readonly IsoCard _card = KernelCard.Create();
        private readonly VirtualSlot _slot = new("slot", TimeProvider.System);
        private SlotConnection _line;
        private int _tries = 3;
        private bool _pin, _puk;
        private byte _written;

        public Model()
        {
            _slot.Insert(_card);
            _line = _slot.Connect();
        }

        public void Play(string step)
        {
            switch (step)
            {
                case Reset:
                    _line.ResetAsync().AsTask().GetAwaiter().GetResult();
                    Forget();
                    break;
                case PowerOff:
                    _card.PowerOff();
                    Forget();
                    break;
                case Reinsert:
                    _slot.Remove();
                    _slot.Insert(_card);
                    _line = _slot.Connect();
                    Forget();
                    break;
                case Block:
                    _card.BlockPin(1);
                    (_tries, _pin) = (0, false);
                    break;
                default:
                    Command(step);
                    break;
            }

            Expect(_tries, _card.Session.Pin(1)!.TriesLeft, step);
            Expect((_pin, _puk), (_card.Session.IsVerified(1), _card.Session.IsVerified(2)), step);
        }

        private void Command(string step)
        {
            switch (step)
            {
                case RightPin:
                    Expect(_tries == 0 ? "6983" : "9000", Send("002000010431323334"), step);
                    if (_tries > 0)
                        (_tries, _pin) = (3, true);
                    break;
                case WrongPin:
                    Expect(_tries == 0 ? "6983" : $"63C{_tries - 1}", Send("002000010446464646"), step);
                    if (_tries > 0)
                        (_tries, _pin) = (_tries - 1, false);
                    break;
                case RightPuk:
                    Expect("9000", Send("00200002083132333435363738"), step);
                    _puk = true;
                    break;
                case Unblock:
                    Expect(_puk ? "9000" : "6982", Send("002C0000"), step);
                    _tries = _puk ? 3 : _tries;
                    break;
                case Write:
                    Send(First);
                    Expect(_pin ? "9000" : "6982", Send($"00D6810001{_written + 1 & 0xFF:X2}"), step);
                    if (_pin)
                        Expect($"{++_written:X2}9000", Send("00B0810001"), step);
                    break;
                case Remember:
                    Expect("9000", Send("00220100"), step);
                    break;
                case "002A000001":
                    Expect(_pin ? "519000" : "6982", Send(step), step);
                    break;
                default:
                    Expect(true, Send(step).Length >= 4, step);
                    break;
            }
        }

        /// <summary>The card is as after its making, but for what was written and counted.</summary>
        private void Forget()
        {
            (_pin, _puk) = (false, false);
            Expect("6985", Send("00C0000001"), "nothing waits");
            Expect("6986", Send("00B0000001"), "no file is current");
            Expect("6985", Send("00220000"), "no security environment");
            Expect("6101", Send("00E0000001AA"), "no chain");
            Expect("6982", Send("002A000001"), "no code");
        }

        private string Send(string command) => Convert.ToHexString(_line.TransmitAsync(Hex(command)).AsTask().GetAwaiter().GetResult().Span);
    }
}
