namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>
/// Opérateur : a person, or a robot, who works the software under test for the bench. A terminal is one, a web console another, the robot of the tests a third. Asked one thing at a time.
/// </summary>
public interface IOperator
{
    /// <summary>Who attests, as reports name him.</summary>
    string Name { get; }

    /// <summary>Asks the operator to do something with the software, and to say what it shows.</summary>
    /// <param name="request">What to do and to read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken);

    /// <summary>Tells the operator something that needs no answer: what the bench saw.</summary>
    /// <param name="message">French, one sentence or more.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task TellAsync(string message, CancellationToken cancellationToken);
}
