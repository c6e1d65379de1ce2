using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Scripting;

/// <summary>Keeps the listeners as the pending scripts want them: port closed or open, and no connection left that a script about new connections would miss.</summary>
internal sealed class ConnectionScripts
{
    private readonly Lock _gate = new();
    private readonly IReadOnlyList<ISoapListener> _listeners;
    private readonly ScriptBook _scripts;

    private ConnectionScripts(IReadOnlyList<ISoapListener> listeners, ScriptBook scripts) => (_listeners, _scripts) = (listeners, scripts);

    public static void Govern(IReadOnlyList<ISoapListener> listeners, ScriptBook scripts) =>
        scripts.ConnectionScriptsChanged = new ConnectionScripts(listeners, scripts).Apply;

    private void Apply()
    {
        lock (_gate)
        {
            var fates = _scripts.PendingFates();
            foreach (var listener in _listeners)
            {
                if (fates.Contains(ConnectionFate.Refused))
                {
                    listener.Close();
                    continue;
                }

                listener.Open();
                if (fates.Count > 0)
                    listener.Disconnect();
            }
        }
    }
}
