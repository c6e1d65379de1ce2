namespace InsConformance.Cli.Observing;

/// <summary>The lines that an operator types. A read that is given up leaves its line to the next one.</summary>
/// <param name="input">Standard input.</param>
internal sealed class OperatorLines(TextReader input)
{
    private Task<string?>? _pending;

    /// <summary>The next line; null at the end of the input. A console cannot be read without blocking a thread: the wait alone is given up.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        _pending ??= Task.Run(input.ReadLine, CancellationToken.None);
        var line = await _pending.WaitAsync(cancellationToken);
        _pending = null;
        return line;
    }
}
