using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using Xunit;

namespace InsConformance.Cards.Tests.Cps;

/// <summary>
/// Ten thousand random sequences of commands and events. A model of a few lines says what the codes and their counters must be; the card is asked after each step.
/// </summary>
public sealed class CpsPropertyTests
{
    private const int Sequences = 10_000;

    private static readonly string[] Steps =
    [
        Model.RightPin, Model.RightPin, Model.WrongPin, Model.RightPuk, Model.WrongPuk, Model.NewCode, Model.CounterOnly, Model.PukAndCode, Model.Change, Model.WrongChange,
        Model.Reset, Model.PowerOff,
        "00A4040C0DE828BD080F8025000001FF0010", "00A4040C0DE828BD080F8025000001FF0020", "00A4090C023F00", "00A4090C063F000001D120", "00A4090C063F000001D107",
        "A0A40000027F01", "A0A40000024000", "A0B0000001",
        "00B0000001", "00D6000001AA", "00C0000001", "002241AA03800140", "002A90A0099000800568656C6C6F", "002241B606800142840181", "002241A406800102840182",
        Model.Sign, "002A9E9A00", "008800000141", "002A8086028100", "00200001", "0084000004",
    ];

    [Fact]
    public void Codes_counters_and_protected_data_stay_right_whatever_is_sent() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Sequences).WithEndSize(60),
            Prop.ForAll(Gen.Elements(Steps).ListOf().ToArbitrary(), steps =>
            {
                var card = TestCps.Card();
                var model = new Model();
                foreach (var step in steps)
                    Play(card, model, step);
            }));

    [Fact]
    public void No_bytes_make_the_card_throw_or_answer_without_a_status() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Sequences).WithEndSize(300),
            Prop.ForAll(Apdus().ListOf().ToArbitrary(), commands =>
            {
                var card = TestCps.Card();
                foreach (var command in commands)
                    Expect(true, card.Transmit(command).Length >= 2, Convert.ToHexString(command));
            }));

    /// <summary>Half of them begin by an instruction of the card, so that its insides are reached.</summary>
    private static Gen<byte[]> Apdus()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte>();
        var known =
            from cla in Gen.Elements<byte>(0x00, 0x10, 0xA0)
            from ins in Gen.Elements<byte>(0x20, 0x22, 0x24, 0x2A, 0x2C, 0x84, 0x88, 0xA4, 0xB0, 0xC0, 0xCB, 0xD6)
            from parameters in bytes.ArrayOf(2)
            from data in bytes.ArrayOf()
            select (byte[])[cla, ins, .. parameters, (byte)data.Length, .. data];
        return Gen.OneOf(known, bytes.ArrayOf());
    }

    private static void Play(IsoCard card, Model model, string step)
    {
        switch (step)
        {
            case Model.Reset:
                card.Reset();
                break;
            case Model.PowerOff:
                card.PowerOff();
                break;
            default:
                var answers = Array.ConvertAll(model.Command(step).Split('|'), card.Send);
                Judge(step, answers[^1], model);
                break;
        }

        model.After(step);
        var (pin, puk) = (card.Session.Pin(CpsIds.Pin)!, card.Session.Pin(CpsIds.Puk)!);
        Expect((model.PinTries, model.PukTries), (pin.TriesLeft, puk.TriesLeft), step);
        Expect((model.IsPinVerified, model.IsPukVerified), (card.Session.IsVerified(CpsIds.Pin), card.Session.IsVerified(CpsIds.Puk)), step);
        if (step is Model.Reset or Model.PowerOff)
        {
            Expect("6985", card.Send("00C0000001"), "an answer that waited is lost");
            Expect("6986", card.Send("00B0000001"), "no file is selected any more");
            Expect("6985", card.Send("002A90A00490008000"), "the environment is lost");
        }
    }

    private static void Judge(string step, string answer, Model model)
    {
        var needsPin = step is "002A9E9A00" or "008800000141" or "002A8086028100";
        if ((needsPin || step is Model.Sign) && !model.IsPinVerified)
            Expect("6982", answer, step);
        else if (step is Model.Sign)
            Expect("9000", answer[^4..], step);
        if (step is "00200001")
            Expect(model.Counter, answer, step);
    }

    /// <summary>As FluentAssertions, without its price: there are a million steps.</summary>
    private static void Expect<T>(T expected, T observed, string when)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, observed))
            throw new InvalidOperationException($"{when}: expected {expected}, observed {observed}");
    }

    /// <summary>What the codes must be: it knows neither files nor keys.</summary>
    private sealed class Model
    {
        public const string RightPin = "right PIN", WrongPin = "wrong PIN", RightPuk = "right PUK", WrongPuk = "wrong PUK", NewCode = "new code after PUK";
        public const string CounterOnly = "counter after PUK", PukAndCode = "PUK and new code", Change = "change", WrongChange = "wrong change";
        public const string Sign = "002241AA03800140|002A90A0099000800568656C6C6F|002241B606800142840181|002A9E9A00";
        public const string Reset = "reset", PowerOff = "power off";

        private string _pin = "31323334";
        private int _changes;

        public int PinTries { get; private set; } = 3;

        public int PukTries { get; private set; } = 3;

        public bool IsPinVerified { get; private set; }

        public bool IsPukVerified { get; private set; }

        public string Counter => PinTries == 0 ? "6983" : IsPinVerified ? "9000" : $"63C{PinTries}";

        private string Next => (30303030 + _changes + 1).ToString(CultureInfo.InvariantCulture);

        public string Command(string step) => step switch
        {
            RightPin => $"0020000104{_pin}",
            WrongPin => "002000010446464646",
            RightPuk => "00200002083132333435363738",
            WrongPuk => "00200002084646464646464646",
            NewCode => $"002C020104{Next}",
            CounterOnly => "002C0301",
            PukAndCode => $"002C00010C3132333435363738{Next}",
            Change => $"0024000108{_pin}{Next}",
            WrongChange => $"002400010846464646{Next}",
            _ => step,
        };

        public void After(string step)
        {
            switch (step)
            {
                case RightPin when PinTries > 0:
                    (PinTries, IsPinVerified) = (3, true);
                    break;
                case WrongPin or WrongChange when PinTries > 0:
                    (PinTries, IsPinVerified) = (PinTries - 1, false);
                    break;
                case Change when PinTries > 0:
                    PinTries = 3;
                    Renew();
                    break;
                case RightPuk when PukTries > 0:
                    (PukTries, IsPukVerified) = (3, true);
                    break;
                case WrongPuk when PukTries > 0:
                    (PukTries, IsPukVerified) = (PukTries - 1, false);
                    break;
                case NewCode when IsPukVerified:
                    Unblock();
                    Renew();
                    break;
                case CounterOnly when IsPukVerified:
                    Unblock();
                    break;
                case PukAndCode when PukTries > 0:
                    (PukTries, IsPukVerified) = (3, true);
                    Unblock();
                    Renew();
                    break;
                case Reset or PowerOff:
                    (IsPinVerified, IsPukVerified) = (false, false);
                    break;
            }
        }

        private void Unblock() => (PinTries, IsPinVerified) = (3, false);

        private void Renew() => (_pin, _changes) = (Next, _changes + 1);
    }
}
