namespace InsConformance.Simulator.People;

/// <summary>
/// Reads files of people: YAML or JSON (<c>.yaml</c>, <c>.yml</c>, <c>.json</c>), and JSON lines (<c>.jsonl</c>) for large bases. The keys are the same in all three; see
/// <c>fixtures/people/README.md</c>.
/// </summary>
public static class PeopleReader
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="SimulatorSetupException">The file is missing, of an unknown kind, or wrong: the message holds every error, one per line, each with its place.</exception>
    public static PeopleDataSet Read(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            switch (file.Extension.ToLowerInvariant())
            {
                case ".jsonl":
                    using (var stream = file.OpenRead())
                        return PeopleLinesFile.Read(file.ToString(), stream);
                case ".yaml" or ".yml" or ".json":
                    return PeopleFile.Read(file.ToString(), File.ReadAllText(file.FullName));
                default:
                    throw new SimulatorSetupException($"{file} : fichier de personnes de format inconnu. Formats lus : .yaml, .yml, .json, .jsonl.");
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SimulatorSetupException($"{file} : fichier de personnes illisible ({failure.Message}) Vérifiez le chemin et les droits.", failure);
        }
    }

    /// <summary>Reads several files, and says the errors of all of them at once.</summary>
    /// <exception cref="SimulatorSetupException">A file cannot be used.</exception>
    public static IReadOnlyList<PeopleDataSet> Read(IEnumerable<FileInfo> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (sets, errors) = (new List<PeopleDataSet>(), new List<string>());
        foreach (var file in files)
        {
            try
            {
                sets.Add(Read(file));
            }
            catch (SimulatorSetupException failure)
            {
                errors.Add(failure.Message);
            }
        }

        return errors.Count == 0 ? sets : throw new SimulatorSetupException(string.Join('\n', errors));
    }
}
