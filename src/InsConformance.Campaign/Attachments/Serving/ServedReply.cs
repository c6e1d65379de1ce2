using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Contract;

namespace InsConformance.Campaign.Attachments.Serving;

/// <summary>What an adapter answers.</summary>
/// <param name="Status">HTTP status: 200, 400 (what was asked is wrong), 500 (the software broke down) or 501 (not known how to do).</param>
/// <param name="Body">The answer, or <c>{"error": …}</c>.</param>
public sealed record ServedReply(int Status, JsonObject Body)
{
    /// <summary>The answer as JSON text.</summary>
    public string Text => Encoding.UTF8.GetString(ContractJson.Bytes(Body));

    internal static ServedReply Answer(JsonObject body) => new(200, body);

    internal static ServedReply Wrong(string error) => new(400, Error(error));

    internal static ServedReply Broken(string error) => new(500, Error(error));

    internal static ServedReply NotImplemented(string error) => new(501, Error(error));

    private static JsonObject Error(string error) => new() { ["error"] = error };
}
