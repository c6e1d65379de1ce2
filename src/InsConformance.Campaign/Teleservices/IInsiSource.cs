using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Simulator;

namespace InsConformance.Campaign.Teleservices;

/// <summary>Who answers the INSi calls of a campaign: the simulator, or the real service through a relay.</summary>
public interface IInsiSource : IAsyncDisposable
{
    /// <summary>What the software calls.</summary>
    IInsiDoor Door { get; }

    /// <summary>What a reader of the result must know of the answers, in French, as every report prints it.</summary>
    IReadOnlyList<string> Limits { get; }

    /// <summary>The téléservice, as seen by one scenario.</summary>
    /// <param name="session">The session of the scenario.</param>
    /// <param name="provider">Ends the scenario where an answer that it wants cannot be had.</param>
    Teleservice Open(string session, IUnitTestRuntimeProvider provider);

    /// <summary>What a software can be asked when these are the answers: a capability that they cannot exercise is absent, with the reason.</summary>
    /// <param name="declared">What the software says of itself.</param>
    /// <param name="cards">Where its cards come from.</param>
    SutDescription Restrict(SutDescription declared, ICardSupply cards);
}
