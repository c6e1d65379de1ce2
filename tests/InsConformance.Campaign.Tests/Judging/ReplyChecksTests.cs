using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Tests.Judging;

public sealed class ReplyChecksTests
{
    [Fact]
    public void A_refusal_that_says_why_is_no_silent_failure() =>
        ReplyChecks.SaysSomething("Le refus est muet.", SutReply.Refused("Insérez votre carte.")).Holds.Should().BeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_refusal_without_a_word_is_a_silent_failure(string? text) =>
        ReplyChecks.SaysSomething("Le refus est muet.", new SutReply(Accepted: false, text is null ? [] : [new SutMessage(text, MessageKind.Refusal)]))
            .Should().BeEquivalentTo(new { Holds = false, Message = "Le refus est muet.", Expected = "un message à l'utilisateur" });
}
