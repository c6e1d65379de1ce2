namespace InsConformance.Campaign.Drivers;

/// <summary>Time that passes in a scenario, for the software and for the téléservice alike.</summary>
public sealed class PassingTime(Stage stage, Teleservice teleservice)
{
    /// <summary>Lets time pass for the software, then for the téléservice; not for the latter when a person waited for good, and it has passed for both already.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="forTheSoftware">Lets it pass for the software.</param>
    public async Task PassAsync(TimeSpan duration, Func<Task> forTheSoftware)
    {
        ArgumentNullException.ThrowIfNull(forTheSoftware);
        var start = stage.Clock.GetTimestamp();
        await forTheSoftware();
        if (stage.Clock.GetElapsedTime(start) < duration)
            teleservice.PassTime(duration);
    }
}
