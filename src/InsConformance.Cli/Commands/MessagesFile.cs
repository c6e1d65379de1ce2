using System.Text;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;

namespace InsConformance.Cli.Commands;

/// <summary>The stream of a run as <c>messages.ndjson</c>, written as it comes, so that nothing recorded is lost.</summary>
internal sealed class MessagesFile(string path) : IMessageSink, IDisposable
{
    private readonly StreamWriter _writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public void Receive(Envelope envelope) => _writer.Write(MessageLines.ToLine(envelope));

    public void Dispose() => _writer.Dispose();
}
