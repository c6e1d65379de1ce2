namespace InsConformance.Engine.Settings;

/// <summary>The settings in force. They change as a whole; whoever reads them keeps what he read.</summary>
internal sealed class SiteConfiguration(SiteSettings initial)
{
    private readonly Lock _changing = new();
    private volatile SiteSettings _current = initial;

    public SiteSettings Current => _current;

    /// <summary>Replaces the settings; changes take turns, so that none is lost.</summary>
    public (SiteSettings Before, SiteSettings After) Change(Func<SiteSettings, SiteSettings> change)
    {
        lock (_changing)
        {
            var before = _current;
            _current = change(before);
            return (before, _current);
        }
    }
}
