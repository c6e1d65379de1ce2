namespace InsConformance.Campaign.Attachments;

/// <summary>A software under test of which one can read what the bench and its adapter said to each other.</summary>
internal interface IHasConversation
{
    /// <summary>The account, as text.</summary>
    string Conversation { get; }
}
