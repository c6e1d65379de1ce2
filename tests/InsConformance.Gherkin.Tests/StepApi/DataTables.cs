using InsConformance.Gherkin.Assist.Attributes;
using InsConformance.Gherkin.Bindings.Values;

namespace InsConformance.Gherkin.Tests.StepApi;

public sealed class DataTables
{
    private enum Status
    {
        Provisional,
        Qualified,
        IdentitéValidée,
    }

    [Fact]
    public void Give_their_cells_by_name_and_by_place()
    {
        var table = new DataTable("nom", "sexe");
        table.AddRow("ECETINSI", "M");
        table.AddRow(new Dictionary<string, string>(StringComparer.Ordinal) { ["sexe"] = "F" });

        table.Header.Should().Equal("nom", "sexe");
        table.RowCount.Should().Be(2);
        table.Rows[0]["nom"].Should().Be("ECETINSI");
        table.Rows[1][1].Should().Be("F");
        table.Rows[1]["nom"].Should().Be("");
        table.Rows.Select(row => row["sexe"]).Should().Equal("M", "F");
        table.Rows[0].ContainsKey("Nom").Should().BeFalse();
        table.Rows[0].TryGetValue("sexe", out var sex).Should().BeTrue();
        sex.Should().Be("M");
        table.Rows[0].Should().Equal(KeyValuePair.Create("nom", "ECETINSI"), KeyValuePair.Create("sexe", "M"));
        table.ToString().Should().Be("| nom      | sexe |\n| ECETINSI | M    |\n|          | F    |\n");
    }

    [Fact]
    public void Say_what_is_wrong_with_a_column_or_a_row()
    {
        var table = new DataTable("nom", "sexe");
        table.AddRow("ECETINSI", "M");

        Said(() => _ = table.Rows[0]["prénom"]).Should().Be("The table has no column 'prénom'. Its columns are: nom, sexe.");
        Said(() => table.AddRow("seul")).Should().StartWith("The table has 2 columns (nom, sexe); this row has 1 cells.");
        Said(() => table.AddRow(new Dictionary<string, string>(StringComparer.Ordinal) { ["age"] = "3" })).Should().StartWith("The table has no column 'age'.");
        Said(() => _ = new DataTable("a", "a")).Should().StartWith("Two columns of the table are named 'a'.");
        Said(() => _ = new DataTable()).Should().StartWith("A table has at least one column.");

        static string Said(Action wrong) => wrong.Should().Throw<Exception>().Which.Message;
    }

    [Fact]
    public void Make_an_object_of_one_row_through_its_constructor()
    {
        var table = Table("Nom de naissance | date de naissance | SEXE | Rang", "D'ARTAGNAN | 09/07/1976 | 1 | ");

        table.CreateInstance<Person>().Should().Be(new Person("D'ARTAGNAN", new DateOnly(1976, 7, 9), 1) { Rang = null });
    }

    [Fact]
    public void Make_an_object_of_two_columns_of_names_and_values()
    {
        var table = Table("champ | valeur", "nom de naissance | D'ARTAGNAN", "date_de_naissance | 1976-07-09", "sexe | 1", "rang | 2");

        table.CreateInstance<Person>().Should().Be(new Person("D'ARTAGNAN", new DateOnly(1976, 7, 9), 1) { Rang = 2 });
    }

    [Theory]
    [InlineData("Field | Value")]
    [InlineData("champ | valeur")]
    public void Know_a_vertical_table_of_one_row_by_its_first_cell(string header) =>
        Table(header, "statut | identité validée").CreateInstance<Settable>().Statut.Should().Be(Status.IdentitéValidée);

    [Fact]
    public void Make_an_object_per_row()
    {
        var table = Table("Statut | Présent | Montant | L'heure", "Provisional | oui | 31,50 | 07:05", "qualified | non | -2 | 23:59");

        table.CreateSet<Settable>().Should().BeEquivalentTo(
            [
                new Settable { Statut = Status.Provisional, Present = true, Montant = 31.5m, Heure = new TimeOnly(7, 5) },
                new Settable { Statut = Status.Qualified, Present = false, Montant = -2m, Heure = new TimeOnly(23, 59) },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Fill_an_object_that_a_function_creates()
    {
        var table = Table("montant", "12");

        table.CreateInstance(() => new Settable { Present = true }).Should().BeEquivalentTo(new Settable { Present = true, Montant = 12m });
        table.CreateSet(() => new Settable { Present = true }).Should().ContainSingle().Which.Present.Should().BeTrue();
    }

    [Fact]
    public void Name_every_column_that_is_wrong_with_the_value_and_what_was_expected()
    {
        var table = Table("nom de naissance | date de naissance | sexe | couleur", "A | 31/02/1976 | un | bleu");

        table.Invoking(wrong => wrong.CreateInstance<Person>()).Should().Throw<DataTableException>().WithMessage(
            "The table does not describe a Person: "
            + "column 'date de naissance', row 1: '31/02/1976' is not a date as dd/MM/yyyy or yyyy-MM-dd; "
            + "column 'sexe', row 1: 'un' is not a whole number (Int32); "
            + "'couleur' is no member of Person, whose members are: NomDeNaissance, DateDeNaissance, Sexe, Rang.");
    }

    [Theory]
    [InlineData("Statut", "Qualified", "perdu", "column 'Statut', row 2: 'perdu' is not one of Provisional, Qualified, IdentitéValidée")]
    [InlineData("Statut", "Qualified", "1", "column 'Statut', row 2: '1' is not one of Provisional, Qualified, IdentitéValidée")]
    [InlineData("Présent", "vrai", "peut-être", "column 'Présent', row 2: 'peut-être' is not one of true, oui, vrai, false, non, faux")]
    [InlineData("Montant", "31,50", "31.50", "column 'Montant', row 2: '31.50' is not a number such as 12,5")]
    [InlineData("Montant", "1000", "1 000", "column 'Montant', row 2: '1 000' is not a number such as 12,5")]
    [InlineData("Montant", "0", "", "column 'Montant', row 2: '' is not a number such as 12,5")]
    [InlineData("Heure", "23:59", "25:00", "column 'Heure', row 2: '25:00' is not a value of type TimeOnly")]
    public void Name_the_row_that_is_wrong_in_a_set(string column, string right, string wrong, string problem)
    {
        Table(column, right, right).CreateSet<Settable>().Should().HaveCount(2);
        Table(column, right, wrong).Invoking(table => table.CreateSet<Settable>()).Should().Throw<DataTableException>()
            .WithMessage($"The table does not describe a Settable: {problem}.");
    }

    [Fact]
    public void Refuse_a_member_that_no_text_describes() =>
        FluentActions.Invoking(() => Table("Liste", "a").CreateInstance<Settable>()).Should().Throw<DataTableException>()
            .WithMessage("*column 'Liste': no text can be read as Object[].");

    [Fact]
    public void Say_which_columns_are_missing()
    {
        FluentActions.Invoking(() => Table("sexe", "1").CreateInstance<Person>()).Should().Throw<DataTableException>()
            .WithMessage("*Person needs a column for: nomDeNaissance, dateDeNaissance.");
        FluentActions.Invoking(() => Table("autre", "1").CreateInstance<WithRequired>()).Should().Throw<DataTableException>()
            .WithMessage("*WithRequired needs a column for: Nom.");
        FluentActions.Invoking(() => Table("a | b | c", "1 | 2 | 3", "4 | 5 | 6").CreateInstance<Person>()).Should().Throw<DataTableException>()
            .WithMessage("A Person is described by one row, or by two columns (name and value); this table has 2 rows and 3 columns.");
    }

    [Fact]
    public void Refuse_a_member_that_is_given_twice()
    {
        Twice<Settable>(Table("champ | valeur", "Montant | 1", "montant | 2")).Should().EndWith(": 'montant' gives Montant once more.");
        Twice<Settable>(Table("Heure | l'heure exacte", "10:00 | 11:00")).Should().EndWith(": 'l'heure exacte' gives Heure once more.");
        Twice<Person>(Table("champ | valeur", "nom de naissance | A", "date de naissance | 2026-03-04", "Nom de naissance | B")).Should().EndWith(": 'Nom de naissance' gives NomDeNaissance once more.");

        static string Twice<T>(DataTable table) => table.Invoking(wrong => wrong.CreateInstance<T>()).Should().Throw<DataTableException>().Which.Message;
    }

    private static DataTable Table(string header, params string[] rows)
    {
        var table = new DataTable(Cells(header)) { Reader = new ValueReader(ReadingCulture.French) };
        foreach (var row in rows)
            table.AddRow(Cells(row));
        return table;

        static string[] Cells(string line) => [.. line.Split('|').Select(cell => cell.Trim())];
    }

    private sealed record Person(string NomDeNaissance, DateOnly DateDeNaissance, int Sexe = 0)
    {
        public int? Rang { get; init; }
    }

    private sealed class Settable
    {
        public Status Statut { get; set; }

        public bool Present { get; set; }

        public decimal Montant { get; set; }

        [TableAliases("l'heure( .*)?")]
        public TimeOnly Heure { get; set; }

        public object[] Liste { get; set; } = [];

        public string Calculée => "";
    }

    private sealed class WithRequired
    {
        public required string Nom { get; init; }

        public string? Autre { get; init; }
    }
}
