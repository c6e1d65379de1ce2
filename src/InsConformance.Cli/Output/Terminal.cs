using System.Text;

namespace InsConformance.Cli.Output;

/// <summary>Where a command writes. Data goes to <see cref="Data"/>, talk to <see cref="Talk"/>, so that a program can read the one without the other.</summary>
/// <param name="Data">Standard output.</param>
/// <param name="Talk">Standard error.</param>
/// <param name="IsInteractive">Whether a person watches <see cref="Talk"/>: progress may then be redrawn in place.</param>
public sealed record Terminal(TextWriter Data, TextWriter Talk, bool IsInteractive)
{
    /// <summary>Standard input: what a person types, or what a program says for him. Nothing, unless a command asks.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>The terminal of this process, in UTF-8.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            !Console.IsErrorRedirected)
        {
            Input = new StreamReader(Console.OpenStandardInput(), utf8),
        };
    }
}
