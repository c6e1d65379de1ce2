using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;

namespace InsConformance.Campaign.Tests.Running;

public sealed class FeatureSelectionTests : IDisposable
{
    private readonly FeatureFolder _features = new FeatureFolder()
        .With("a", "@INS-1.1 @basis-official", "Quand l'utilisateur s'apprête à créer une identité")
        .With("b", "@INS-1.4 @basis-official", "Quand l'utilisateur s'apprête à créer une identité");

    public void Dispose() => _features.Dispose();

    [Fact]
    public async Task Takes_every_feature_of_a_folder_in_order() =>
        (await SelectAsync(null)).Scenarios.Select(scenario => scenario.Name).Should().Equal("a", "b");

    [Fact]
    public async Task Selects_by_tags() =>
        (await SelectAsync("@basis-official and not @INS-1.1")).Scenarios.Select(scenario => scenario.Name).Should().Equal("b");

    [Theory]
    [InlineData("@INS-99", "Aucun scénario ne porte @INS-99. *")]
    [InlineData("@INS-1.1 or @INS-99", "Aucun scénario ne porte @INS-99. *")]
    [InlineData("@INS-1.1 and @INS-1.4", "Aucun scénario ne répond à la sélection « ( @INS-1.1 and @INS-1.4 ) ». *")]
    [InlineData("@INS-1.1 and", "L'expression d'étiquettes « @INS-1.1 and » n'est pas correcte : *")]
    public async Task Refuses_tags_that_select_nothing(string tags, string message)
    {
        var select = () => SelectAsync(tags);

        await select.Should().ThrowAsync<CampaignSelectionException>().WithMessage(message);
    }

    [Fact]
    public async Task Refuses_a_path_that_does_not_exist()
    {
        var select = () => FeatureSelection.ReadAsync(new CampaignPlan { Paths = ["/nulle/part"] }, TestContext.Current.CancellationToken);

        await select.Should().ThrowAsync<CampaignSelectionException>()
            .WithMessage("Le chemin « /nulle/part » n'existe pas. Donner un dossier ou un fichier .feature.");
    }

    [Fact]
    public async Task Refuses_a_folder_without_features()
    {
        using var empty = new FeatureFolder();
        var select = () => FeatureSelection.ReadAsync(new CampaignPlan { Paths = [empty.Path] }, TestContext.Current.CancellationToken);

        await select.Should().ThrowAsync<CampaignSelectionException>().WithMessage("Aucun fichier .feature dans *");
    }

    [Fact]
    public async Task Refuses_a_file_that_is_not_gherkin()
    {
        _features.WithText("c", "Bonjour");
        var select = () => SelectAsync(null);

        await select.Should().ThrowAsync<CampaignSelectionException>().WithMessage("Les fichiers de scénarios ne sont pas du Gherkin correct :*c.feature*");
    }

    private Task<FeatureSelection> SelectAsync(string? tags) =>
        FeatureSelection.ReadAsync(new CampaignPlan { Paths = [_features.Path], Tags = tags }, TestContext.Current.CancellationToken);
}
