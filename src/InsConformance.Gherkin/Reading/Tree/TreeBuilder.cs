using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading.Grammar;
using InsConformance.Gherkin.Reading.Lines;

namespace InsConformance.Gherkin.Reading.Tree;

/// <summary>
/// Builds the document from the bottom up: a rule becomes a value when it is left. Identifiers are given in the order in which the official
/// reader gives them: children first, then tags, then the thing itself.
/// </summary>
internal sealed class TreeBuilder(IIdGenerator ids, ErrorLog errors)
{
    private readonly Stack<Node> _nodes = new([new Node(RuleKind.Document)]);
    private readonly List<Comment> _comments = [];

    public void Enter(RuleKind kind) => _nodes.Push(new Node(kind));

    public void Leave()
    {
        if (Build(_nodes.Pop()) is { } value)
            _nodes.Peek().Add(value);
    }

    public void Add(Token token)
    {
        if (token.Kind == TokenKind.Comment)
            _comments.Add(new Comment(token.Location, token.Text));
        else
            _nodes.Peek().Add(token);
    }

    /// <summary>The document, once the whole file went through.</summary>
    public GherkinDocument Document(string uri) => new(_comments, _nodes.Peek().Find<Feature>(), uri);

    private object? Build(Node node) => node.Kind switch
    {
        RuleKind.Feature => BuildFeature(node),
        RuleKind.Rule => BuildRule(node),
        RuleKind.Background => BuildBackground(node),
        RuleKind.ScenarioDefinition => BuildScenario(node),
        RuleKind.ExamplesDefinition => BuildExamples(node),
        RuleKind.Step => BuildStep(node),
        RuleKind.DataTable or RuleKind.ExamplesTable => BuildTable(node),
        RuleKind.DocString => BuildDocString(node),
        RuleKind.Description => BuildFreeText(node),
        _ => node,
    };

    private Feature BuildFeature(Node node)
    {
        var header = node.Find(RuleKind.FeatureHeader)!;
        var title = header.Line(TokenKind.FeatureLine);
        IReadOnlyList<FeatureChild> children =
        [
            .. node.All<Background>().Select(background => new FeatureChild(Background: background)),
            .. node.All<Scenario>().Select(scenario => new FeatureChild(Scenario: scenario)),
            .. node.All<Rule>().Select(rule => new FeatureChild(Rule: rule)),
        ];
        return new Feature(title.Location, Tags(header), title.Language, title.Keyword, title.Text, Description(header), children);
    }

    private Rule BuildRule(Node node)
    {
        var header = node.Find(RuleKind.RuleHeader)!;
        var title = header.Line(TokenKind.RuleLine);
        IReadOnlyList<RuleChild> children =
        [
            .. node.All<Background>().Select(background => new RuleChild(Background: background)),
            .. node.All<Scenario>().Select(scenario => new RuleChild(Scenario: scenario)),
        ];
        return new Rule(title.Location, Tags(header), title.Keyword, title.Text, Description(header), children, ids.NewId());
    }

    private Background BuildBackground(Node node)
    {
        var title = node.Line(TokenKind.BackgroundLine);
        return new Background(title.Location, title.Keyword, title.Text, Description(node), [.. node.All<Step>()], ids.NewId());
    }

    private Scenario BuildScenario(Node definition)
    {
        var node = definition.Find(RuleKind.Scenario)!;
        var title = node.Line(TokenKind.ScenarioLine);
        return new Scenario(
            title.Location,
            Tags(definition),
            title.Keyword,
            title.Text,
            Description(node),
            [.. node.All<Step>()],
            [.. node.All<Examples>()],
            ids.NewId());
    }

    private Examples BuildExamples(Node definition)
    {
        var node = definition.Find(RuleKind.Examples)!;
        var title = node.Line(TokenKind.ExamplesLine);
        var rows = node.Find<Table>()?.Rows ?? [];
        return new Examples(
            title.Location,
            Tags(definition),
            title.Keyword,
            title.Text,
            Description(node),
            [.. rows.Skip(1)],
            ids.NewId(),
            rows.Count > 0 ? rows[0] : null);
    }

    private Step BuildStep(Node node)
    {
        var line = node.Line(TokenKind.StepLine);
        return new Step(
            line.Location, line.Keyword, line.Text, ids.NewId(), line.KeywordType, node.Find<DocString>(), node.Find<Table>());
    }

    private Table? BuildTable(Node node)
    {
        List<TableRow> rows = [.. node.Lines(TokenKind.TableRow).Select(BuildRow)];
        if (rows.Find(row => row.Cells.Count != rows[0].Cells.Count) is not { } uneven)
            return new Table(rows[0].Location, rows);
        errors.Add(uneven.Location, "inconsistent cell count within the table");
        return null;
    }

    private TableRow BuildRow(Token line) =>
        new(line.Location, [.. line.Parts.Select(cell => new TableCell(line.Location with { Column = cell.Column }, cell.Text))], ids.NewId());

    private static DocString BuildDocString(Node node)
    {
        var opening = node.Line(TokenKind.DocStringSeparator);
        var content = string.Join('\n', node.Lines(TokenKind.Other).Select(line => line.Text));
        return new DocString(opening.Location, content, opening.Keyword, opening.Text.Length > 0 ? opening.Text : null);
    }

    private static FreeText BuildFreeText(Node node)
    {
        List<string> lines = [.. node.Lines(TokenKind.Other).Select(line => line.Text)];
        var end = lines.FindLastIndex(line => !line.All(Blank.Is)) + 1;
        return new FreeText(string.Join('\n', lines.Take(end)));
    }

    private static string Description(Node node) => node.Find<FreeText>()?.Text ?? "";

    private IReadOnlyList<Tag> Tags(Node node) =>
    [
        .. from line in node.Find(RuleKind.Tags)?.Lines(TokenKind.TagLine) ?? []
           from tag in line.Parts
           select new Tag(line.Location with { Column = tag.Column }, tag.Text, ids.NewId()),
    ];
}
