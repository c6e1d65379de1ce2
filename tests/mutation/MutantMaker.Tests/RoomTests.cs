using System.Reflection;

namespace MutantMaker.Tests;

/// <summary>
/// Stryker makes its mutants for the sake of a test project, plays its tests, and takes the mutants away. This project runs nothing of the room, which costs no time, and
/// keeps the room with its mutants for <c>judge.py</c>.
/// </summary>
public class RoomTests
{
    [Fact]
    public void Keeps_the_room_as_Stryker_made_it()
    {
        var room = Assembly.Load(Needed("MUTANTS_OF"));
        var kept = Path.Combine(Needed("MUTANTS_KEPT_IN"), Path.GetFileName(room.Location));

        File.Copy(room.Location, kept, overwrite: true);

        new FileInfo(kept).Length.Should().BePositive();
    }

    private static string Needed(string variable) =>
        Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"{variable} is not set: this project is played by tests/mutation/run.sh.");
}
