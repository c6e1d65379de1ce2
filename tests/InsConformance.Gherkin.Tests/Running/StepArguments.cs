using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class StepArguments
{
    [Fact]
    public async Task Gives_each_kind_of_argument()
    {
        var run = await new Rehearsal(typeof(Arguments)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Arguments
              Scénario: Tous
                Étant donné le mot clé, "l'identité", -12 et 31,50 €
                Et la date 09/07/1976, l'heure 07:05 et le statut "provisoire"
                Et le texte "court" :
                  ```
                  première ligne
                    seconde
                  ```
                Et le tableau :
                  | nom | montant |
                  | a   | 1,5     |
                  | b   | 2       |
                Et l'expression 3 ou non
                Et l'expression 4
                Et la somme vide "" ou pleine "7"
            """);

        run.Results.Should().AllSatisfy(result => result.Should().EndWith("| Passed"));
        run.Journal.Entries.Should().Equal(
            "clé l'identité -12 31.50",
            "1976-07-09 07:05 Provisoire",
            "court: première ligne\n  seconde",
            "a=1.5, b=2",
            "3 ' ou non'",
            "4 ''",
            "rien 7");
    }

    [Fact]
    public async Task Transforms_arguments_by_type_by_name_and_from_tables()
    {
        var run = await new Rehearsal(typeof(Transformations)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Transformations
              Scénario: Toutes
                Étant donné le montant 12 euros
                Et le montant 3 centimes
                Et le grand montant 4
                Et dans 3 jours
                Et le montant écrit "5 euros"
                Et les montants
                  | euros |
                  | 1     |
                  | 2     |
                Et le texte
                  ```
                  6 euros
                  ```
            """);

        run.Results.Should().AllSatisfy(result => result.Should().EndWith("| Passed"));
        run.Journal.Entries.Should().Equal("1200", "3", "4000", "2026-01-04", "500", "100, 200", "600");
        run.Messages.OfType<ParameterType>().Select(type => $"{type.Name}: {string.Join(" ", type.RegularExpressions)}").Should().Equal(
            "Montant: (\\d+) euros? (\\d+) centimes?",
            "grand: \\d+",
            "jours: dans (\\d+) jours?",
            "DateOnly: .*");
    }

    [Theory]
    [InlineData("le nombre 300", "'300' cannot be given to 'number' of WrongArguments.Number(Byte): expected a whole number (Byte).")]
    [InlineData("la date 2026-02-30", "'2026-02-30' cannot be given to 'date' of WrongArguments.Date(DateOnly): expected a date as dd/MM/yyyy or yyyy-MM-dd.")]
    [InlineData("le statut perdu", "'perdu' cannot be given to 'status' of WrongArguments.StatusOf(Status): expected one of Provisoire, Qualifié.")]
    [InlineData("le montant 1.5", "'1.5' cannot be given to 'amount' of WrongArguments.Amount(Decimal): expected a number such as 12,5.")]
    [InlineData("l'objet x", "'x' cannot be given to 'thing' of WrongArguments.Thing(Uri): no [StepArgumentTransformation] makes a Uri of a text.")]
    [InlineData("la table\n      | a |", "The table cannot be given to 'number' of WrongArguments.Table(Int32): no [StepArgumentTransformation] makes a Int32 of a table.")]
    [InlineData("le nombre 3\n      | a |", "The step gives 2 argument(s), what stands below it included; WrongArguments.Number(Byte) takes 1.")]
    [InlineData("la paire a", "The step gives 1 argument(s); WrongArguments.Pair(String, String) takes 2.")]
    [InlineData("la table\n      | a | a |", "Two columns of the table below this step are named 'a': a column is named once.")]
    public async Task Says_which_argument_cannot_be_given(string step, string message)
    {
        var run = await new Rehearsal(typeof(WrongArguments)).RunAsync($"# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand {step}\n");

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.ResultOf(step.Split('\n')[0]).Should().BeEquivalentTo(new { Status = TestStepResultStatus.Failed, Message = message });
    }

    [Fact]
    public async Task Reads_numbers_in_the_language_of_the_feature()
    {
        var run = await new Rehearsal(typeof(Languages)).RunAsync(
            "Feature: F\n  Scenario: S\n    When the amount is 31.50\n",
            "# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand the amount is 31,50\n    Quand un montant anglais de 31.50\n");

        run.Results.Should().AllSatisfy(result => result.Should().EndWith("| Passed"));
        run.Journal.Entries.Should().Equal("31.50", "31.50", "31.50");
    }

    private enum Status
    {
        Provisoire,
        Qualifié,
    }

    [Binding]
    private sealed class Arguments(Journal journal)
    {
        [Given("le mot {word}, {string}, {int} et {decimal} €")]
        public void Words(string word, string text, int number, decimal amount) => journal.Write(FormattableString.Invariant($"{word.TrimEnd(',')} {text} {number} {amount}"));

        [Given("la date {DateOnly}, l'heure {TimeOnly} et le statut {string}")]
        public void Dates(DateOnly date, TimeOnly time, Status status) => journal.Write(FormattableString.Invariant($"{date:yyyy-MM-dd} {time:HH\\:mm} {status}"));

        [Given("le texte {string} :")]
        public void Text(string title, string content) => journal.Write($"{title}: {content}");

        [Given("le tableau :")]
        public void Table(DataTable table) => journal.Write(string.Join(", ", table.CreateSet<Line>().Select(line => FormattableString.Invariant($"{line.Nom}={line.Montant}"))));

        [Given(@"l'expression (\d+)( ou non)?")]
        public void Expression(int number, string rest) => journal.Write($"{number} '{rest}'");

        [Given("la somme vide {string} ou pleine {string}")]
        public void Optional(int? empty, int? full) => journal.Write($"{empty?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "rien"} {full}");

        private sealed record Line(string Nom, decimal Montant);
    }

    [Binding]
    private sealed class Transformations(Journal journal)
    {
        [StepArgumentTransformation(@"^(\d+) euros?$")]
        public static Montant Euros(int euros) => new(euros * 100);

        [StepArgumentTransformation(@"(\d+) centimes?")]
        public static async Task<Montant> CentsAsync(int cents)
        {
            await Task.Yield();
            return new Montant(cents);
        }

        [StepArgumentTransformation(@"\d+", Name = "grand")]
        public static ValueTask<Montant> Large(string thousands) => new(new Montant(int.Parse(thousands, System.Globalization.CultureInfo.InvariantCulture) * 1000));

        [StepArgumentTransformation(@"dans (\d+) jours?", Name = "jours")]
        public DateOnly InDays(int days) => new DateOnly(2026, 1, 1).AddDays(days);

        [StepArgumentTransformation]
        public IReadOnlyList<Montant> Several(DataTable table) => [.. table.Rows.Select(row => Euros(int.Parse(row["euros"], System.Globalization.CultureInfo.InvariantCulture)))];

        [Given("le montant {Montant}")]
        public void Amount(Montant amount) => journal.Write($"{amount.Cents}");

        [Given("le grand montant {grand}")]
        public void LargeAmount(Montant amount) => journal.Write($"{amount.Cents}");

        [Given("{jours}")]
        public void Date(DateOnly date) => journal.Write(FormattableString.Invariant($"{date:yyyy-MM-dd}"));

        [Given("le montant écrit {string}")]
        public void Written(Montant amount) => journal.Write($"{amount.Cents}");

        [Given("les montants")]
        public void Amounts(IReadOnlyList<Montant> amounts) => journal.Write(string.Join(", ", amounts.Select(amount => amount.Cents)));

        [Given("le texte")]
        public void DocString(Montant amount) => journal.Write($"{amount.Cents}");
    }

    private sealed record Montant(int Cents);

    [Binding]
    private sealed class WrongArguments
    {
        [When("le nombre {int}")]
        public void Number(byte number) => GC.KeepAlive(number);

        [When("la date {word}")]
        public void Date(DateOnly date) => GC.KeepAlive(date);

        [When("le statut {word}")]
        public void StatusOf(Status status) => GC.KeepAlive(status);

        [When("le montant {float}")]
        public void Amount(decimal amount) => GC.KeepAlive(amount);

        [When("l'objet {word}")]
        public void Thing(Uri thing) => GC.KeepAlive(thing);

        [When("la table")]
        public void Table(int number) => GC.KeepAlive(number);

        [When(@"^la paire (\w)$")]
        public void Pair(string one, string two) => GC.KeepAlive(one + two);
    }

    [Binding]
    private sealed class Languages(Journal journal)
    {
        [When("the amount is {decimal}")]
        public void Amount(decimal amount) => journal.Write(FormattableString.Invariant($"{amount}"));

        [When("un montant anglais de {decimal}", "en-GB")]
        public void English(decimal amount) => journal.Write(FormattableString.Invariant($"{amount}"));
    }
}
