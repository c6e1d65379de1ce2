using System.Threading.Channels;

namespace InsConformance.Cli.Tests;

/// <summary>What a command says, line by line, for a test that waits for it.</summary>
internal sealed class LineWriter : StringWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    public ValueTask<string> ReadLineAsync() => _lines.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
