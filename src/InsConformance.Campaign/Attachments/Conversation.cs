using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;

namespace InsConformance.Campaign.Attachments;

/// <summary>The account of what the bench and an adapter said to each other in one session, as text for a person. Long ones are cut.</summary>
/// <param name="clock">Measures how long answers take.</param>
internal sealed class Conversation(TimeProvider clock)
{
    /// <summary>The media type under which the account is attached to a scenario.</summary>
    public const string MediaType = "text/x.insconformance.adapter+plain";

    private const int MaxLength = 256 << 10;

    private readonly StringBuilder _text = new();

    public Turn Begin(string action, JsonObject input)
    {
        Add($"→ {action} {(SutContract.IsSecret(action) ? "…" : Encoding.UTF8.GetString(ContractJson.Bytes(input)))}");
        return new Turn(this, clock.GetTimestamp());
    }

    public override string ToString()
    {
        lock (_text)
            return _text.ToString();
    }

    private void Add(string line)
    {
        lock (_text)
        {
            if (_text.Length + line.Length < MaxLength)
                _text.AppendLine(line);
        }
    }

    /// <summary>One thing asked, waiting for its answer.</summary>
    internal sealed class Turn(Conversation conversation, long started)
    {
        public void Answered(ChannelReply reply)
        {
            conversation.Add($"← {Elapsed} {Encoding.UTF8.GetString(reply.Body.Span)}");
            if (reply.Remarks.Length > 0)
                conversation.Add($"  sortie d'erreur : {reply.Remarks}");
        }

        public void Failed(string message) => conversation.Add($"✗ {Elapsed} {message}");

        private string Elapsed => string.Create(CultureInfo.InvariantCulture, $"{conversation.Since(started).TotalMilliseconds:0} ms");
    }

    private TimeSpan Since(long started) => clock.GetElapsedTime(started);
}
