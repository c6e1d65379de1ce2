namespace InsConformance.Simulator.People;

/// <summary>One edition of a data set of test people.</summary>
/// <param name="Name">Data set: <c>cnda</c>.</param>
/// <param name="Edition">Edition: <c>2023</c>; the newest is the last in ordinal order.</param>
/// <param name="Title">What it is, in French.</param>
/// <param name="People">The people.</param>
public sealed record PeopleDataSet(string Name, string Edition, string Title, IReadOnlyList<TestPerson> People);
