using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Drivers;

/// <summary>The workstation of a scenario, once the software is in card mode.</summary>
public sealed class CardDesk(Stage stage)
{
    private ICardWorkstation? _workstation;

    /// <summary>Puts the software in card mode, the first time; the scenario is not applicable when the software has none.</summary>
    public async Task<ICardWorkstation> WorkstationAsync()
    {
        stage.Need(SutCapability.CardMode);
        return _workstation ??= await stage.Sut.UseCardsAsync(stage.Cancellation);
    }
}
