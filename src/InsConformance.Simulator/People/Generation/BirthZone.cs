namespace InsConformance.Simulator.People.Generation;

/// <summary>Where an invented person is born, as far as the code of the place differs.</summary>
internal enum BirthZone
{
    Mainland,
    SouthCorsica,
    NorthCorsica,
    Overseas,
    Abroad,
}
