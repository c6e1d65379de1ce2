using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running;

/// <summary>
/// What reads a run as it happens: every renderer is one. The stream is valid Cucumber Messages: declarations first, then the run;
/// the messages of one test case come in order, those of test cases that run in parallel may alternate.
/// </summary>
public interface IMessageSink
{
    /// <summary>Takes the next message. Called from any thread, one call at a time. An exception ends the run.</summary>
    void Receive(Envelope envelope);
}
