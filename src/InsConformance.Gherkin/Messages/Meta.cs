namespace InsConformance.Gherkin.Messages;

/// <summary>What runs, on what: the first message of a run.</summary>
/// <param name="ProtocolVersion">Version of the protocol that the stream follows.</param>
/// <param name="Implementation">The program.</param>
/// <param name="Runtime">What executes it.</param>
/// <param name="Os">The operating system.</param>
/// <param name="Cpu">The processor architecture.</param>
/// <param name="Ci">The continuous integration job, if the run belongs to one.</param>
public sealed record Meta(string ProtocolVersion, Product Implementation, Product Runtime, Product Os, Product Cpu, Ci? Ci = null) : Message;

/// <summary>A named piece of software or hardware.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, if known.</param>
public sealed record Product(string Name, string? Version = null);

/// <summary>A continuous integration job.</summary>
/// <param name="Name">Name of the CI system.</param>
/// <param name="Url">Page of the job.</param>
/// <param name="BuildNumber">Number of the build.</param>
/// <param name="Git">What is being built.</param>
public sealed record Ci(string Name, string? Url = null, string? BuildNumber = null, Git? Git = null);

/// <summary>A state of a git repository.</summary>
/// <param name="Remote">Address of the repository.</param>
/// <param name="Revision">Commit.</param>
/// <param name="Branch">Branch, if known.</param>
/// <param name="Tag">Tag, if known.</param>
public sealed record Git(string Remote, string Revision, string? Branch = null, string? Tag = null);
