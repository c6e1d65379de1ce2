using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>Something kept beside a step: a log, a message of the wire, a picture, a link.</summary>
/// <param name="Body">The content, as text or in base 64.</param>
/// <param name="ContentEncoding">Which of the two.</param>
/// <param name="MediaType">Kind of the content; <c>text/x.cucumber.log+plain</c> and <c>text/uri-list</c> are known to renderers.</param>
/// <param name="FileName">A name under which to save it.</param>
/// <param name="Source">The file concerned, whole.</param>
/// <param name="TestCaseStartedId">The attempt.</param>
/// <param name="TestStepId">The step or hook.</param>
/// <param name="Url">Where the content is, if not here; superseded by <see cref="ExternalAttachment"/>.</param>
/// <param name="TestRunStartedId">The run.</param>
/// <param name="TestRunHookStartedId">The execution of a hook of the run.</param>
/// <param name="Timestamp">When.</param>
public sealed record Attachment(
    string Body,
    AttachmentContentEncoding ContentEncoding,
    string MediaType,
    string? FileName = null,
    Source? Source = null,
    string? TestCaseStartedId = null,
    string? TestStepId = null,
    string? Url = null,
    string? TestRunStartedId = null,
    string? TestRunHookStartedId = null,
    Timestamp? Timestamp = null) : Message;

/// <summary>How the body of an attachment is written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttachmentContentEncoding>))]
public enum AttachmentContentEncoding
{
    /// <summary>As text.</summary>
    [JsonStringEnumMemberName("IDENTITY")]
    Identity,

    /// <summary>As bytes in base 64.</summary>
    [JsonStringEnumMemberName("BASE64")]
    Base64,
}

/// <summary>An attachment that stays in a file of its own.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="MediaType">Kind of the content.</param>
/// <param name="TestCaseStartedId">The attempt.</param>
/// <param name="TestStepId">The step or hook.</param>
/// <param name="TestRunHookStartedId">The execution of a hook of the run.</param>
/// <param name="Timestamp">When.</param>
public sealed record ExternalAttachment(
    string Url,
    string MediaType,
    string? TestCaseStartedId = null,
    string? TestStepId = null,
    string? TestRunHookStartedId = null,
    Timestamp? Timestamp = null) : Message;
