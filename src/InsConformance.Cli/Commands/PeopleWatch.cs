using InsConformance.Cli.Output;
using InsConformance.Simulator;

namespace InsConformance.Cli.Commands;

/// <summary>Looks at the files of people every second, and reloads them all when one has changed. Files that are wrong are told once, and the people stay.</summary>
internal sealed class PeopleWatch(Terminal terminal, InsiSimulator simulator, IReadOnlyCollection<FileInfo> files, TimeProvider clock)
{
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        var seen = Dates();
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            var now = Dates();
            if (now.SequenceEqual(seen))
                continue;
            seen = now;
            await ReloadAsync();
        }
    }

    private async Task ReloadAsync()
    {
        try
        {
            simulator.Reload(PeopleOption.Read(files));
            await terminal.Talk.WriteLineAsync($"Personnes relues : {simulator.People.All.Count}.");
        }
        catch (UserErrorException e)
        {
            await terminal.Talk.WriteLineAsync($"{e.Message}\nLes personnes d'avant restent en place.");
        }
    }

    private DateTime[] Dates() => [.. files.Select(file => File.GetLastWriteTimeUtc(file.FullName))];
}
