using System.Globalization;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>Puts what steps write into the stream, beside the step that is running.</summary>
internal sealed class StepOutput(RunStream stream) : IReqnrollOutputHelper, IAttachments
{
    private const string LogMediaType = "text/x.cucumber.log+plain";

    /// <summary>What is running; null when nothing is, and nothing can be attached any more.</summary>
    public AttachmentPlace? Place { get; set; }

    public void WriteLine(string message) => Add(LogMediaType, message);

    public void WriteLine(string format, params object[] args) => WriteLine(string.Format(CultureInfo.InvariantCulture, format, args));

    public void AddAttachment(string filePath) => Add(MediaTypes.Of(filePath), File.ReadAllBytes(filePath), Path.GetFileName(filePath));

    public void Add(string mediaType, string text, string? fileName = null) =>
        Emit(text, AttachmentContentEncoding.Identity, mediaType, fileName);

    public void Add(string mediaType, ReadOnlySpan<byte> bytes, string? fileName = null) =>
        Emit(Convert.ToBase64String(bytes), AttachmentContentEncoding.Base64, mediaType, fileName);

    private void Emit(string body, AttachmentContentEncoding encoding, string mediaType, string? fileName)
    {
        var place = Place ?? throw new InvalidOperationException("Nothing is running any more: there is nothing to attach to.");
        stream.Emit(new Attachment(
            body,
            encoding,
            mediaType,
            fileName,
            TestCaseStartedId: place.TestCaseStartedId,
            TestStepId: place.TestStepId,
            TestRunHookStartedId: place.TestRunHookStartedId,
            Timestamp: stream.Now));
    }
}
