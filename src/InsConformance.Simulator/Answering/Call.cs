using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Answering;

/// <summary>One call as the service understands it: the HTTP request, and the message in it or why there is none.</summary>
internal sealed record Call(SoapRequest Http, InsiRequest? Request, WireError? Unreadable, InsiOperation? Official = null)
{
    /// <summary>The operation: that of the official package, else by <c>wsa:Action</c>, else the HTTP <c>action</c> parameter, else the document element of the body.</summary>
    public InsiOperation? Operation { get; } = Official is not null || Request is null
        ? Official
        : InsiOperations.WithAction(Request.Content.Addressing.Action) ?? InsiOperations.WithAction(ContentType.Of(Http).Action) ?? Request.Operation;

    public bool IsPost => string.Equals(Http.Method, HttpMethods.Post, StringComparison.Ordinal);

    /// <summary>The session that was played when the call came.</summary>
    public string Played { get; init; } = "";

    public string? MessageId => Request?.Content.Addressing.MessageId;

    public string? Idam => Request?.Content.Lps?.Software?.Idam;

    public string Session(SessionKeySource source) => source switch
    {
        SessionKeySource.ClientCertificate => Http.Connection.Client?.SerialNumber ?? "",
        SessionKeySource.Idam => Idam ?? "",
        SessionKeySource.Path => Http.Target.Split('?', 2)[0].Split('/', 3) is [_, _, var below] ? below : "",
        SessionKeySource.Played => Played,
        SessionKeySource.Port => Http.Connection.Port.ToString(CultureInfo.InvariantCulture),
        _ => Request?.Content.Lps?.Software?.Instance ?? "",
    };
}
