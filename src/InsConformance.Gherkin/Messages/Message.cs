namespace InsConformance.Gherkin.Messages;

/// <summary>
/// One message of the Cucumber Messages protocol: what a reader found or what a run did, as a value. The hierarchy is closed: its members are
/// exactly the entries of the official envelope (schema of <c>@cucumber/messages</c> 34).
/// </summary>
public abstract record Message
{
    private protected Message()
    {
    }
}
