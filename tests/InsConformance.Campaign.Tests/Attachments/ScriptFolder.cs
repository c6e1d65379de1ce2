using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>A folder of shell scripts written by a test, deleted after it.</summary>
internal sealed class ScriptFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconformance-scripts-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void RequirePosix() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts of this test are written for sh.");

    /// <summary>Writes an executable script.</summary>
    public async Task<FileInfo> WriteAsync(string name, string body, string interpreter = "/bin/sh")
    {
        RequirePosix();
        var file = PathOf(name);
        await File.WriteAllTextAsync(file, $"#!{interpreter}\n{body}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new FileInfo(file);
    }

    /// <summary>Makes a pipe: who reads it waits until a script has written.</summary>
    public async Task<string> MakePipeAsync(string name)
    {
        RequirePosix();
        var made = await new OutsideTool("mkfifo", "apt-get install coreutils").RunAsync([PathOf(name)], "", TestContext.Current.CancellationToken);
        made.ExitCode.Should().Be(0, made.Errors);
        return PathOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
