using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>
/// An adapter that is one executable, started for each action: <c>PATH ACTION --session ID</c>, JSON on its standard input, JSON on its standard output.
/// It exits with 0 when it answered, with 3 for what it does not know how to do; anything else is a breakdown. Its standard error is kept.
/// </summary>
/// <param name="script">The executable.</param>
/// <param name="limits">What is granted to each answer.</param>
/// <param name="clock">Measures the time granted.</param>
public sealed class ScriptSutChannel(FileInfo script, ChannelLimits limits, TimeProvider clock) : ISutChannel
{
    /// <summary>It answered.</summary>
    public const int Answered = 0;

    /// <summary>It does not know how to do this.</summary>
    public const int Missing = 3;

    private const int RemarksSize = 64 << 10;

    private readonly ScriptCommand _command = ScriptCommand.Of(script);

    /// <inheritdoc/>
    public string Name => $"le script {script.FullName}";

    /// <inheritdoc/>
    public async Task<ChannelReply> AskAsync(ChannelRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(limits.Time, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var process = Start(request);
        try
        {
            return await TalkAsync(process, request, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw TooLong(process, request);
        }
        finally
        {
            End(process);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Process Start(ChannelRequest request)
    {
        var start = new ProcessStartInfo(_command.File)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in _command.Arguments.Append(request.Action))
            start.ArgumentList.Add(argument);
        if (request.Session is { } session)
        {
            start.ArgumentList.Add("--session");
            start.ArgumentList.Add(session);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new SutException(
                SutFailure.Unreachable,
                $"{this.AtStart()} ne démarre pas : {e.Message}. Vérifiez qu'il existe, qu'il est exécutable (chmod +x) et que sa première ligne nomme son interpréteur.",
                e);
        }
    }

    private async Task<ChannelReply> TalkAsync(Process process, ChannelRequest request, CancellationToken cancellationToken)
    {
        var remarks = BoundedReading.ReadBeginningAsync(process.StandardError.BaseStream, RemarksSize, cancellationToken);
        var answer = BoundedReading.ReadAsync(process.StandardOutput.BaseStream, limits.AnswerSize, cancellationToken);
        await WriteAsync(process, request, cancellationToken);
        var body = await answer ?? throw TooMuch.Of(Name, request, limits);
        await process.WaitForExitAsync(cancellationToken);
        var said = Encoding.UTF8.GetString((await remarks).Span).Trim();
        return process.ExitCode switch
        {
            Answered => new ChannelReply(body, said),
            Missing => throw new SutActionMissingException($"L'adaptateur ne sait pas faire « {request.Action} »."),
            var code => throw new SutException(
                SutFailure.InternalError,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{this.AtStart()} est sorti avec le code {code} pendant {request.Action} ; le contrat attend 0, ou 3 pour ce que l'adaptateur ne sait pas faire. {(said.Length > 0 ? $"Sortie d'erreur : {said}" : Answers.Shown(body))}")),
        };
    }

    private SutException TooLong(Process process, ChannelRequest request) => new(
        SutFailure.Timeout,
        process.HasExited
            ? $"{this.AtStart()} a fini {request.Action}, mais un programme qu'il a lancé garde sa sortie ouverte : rediriger la sortie de ce programme (>/dev/null 2>&1)."
            : string.Create(CultureInfo.InvariantCulture, $"{this.AtStart()} n'a pas fini {request.Action} en {limits.Time.TotalSeconds:0.###} s ; il est arrêté. S'il lui faut plus de temps : --sut-timeout."));

    private static async Task WriteAsync(Process process, ChannelRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(ContractJson.Bytes(request.Input), cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It does not read its input: what it answers tells whether it needed it.
        }
    }

    /// <summary>A script that did not end is stopped, with what it started. To look for that costs a walk through every process of the machine.</summary>
    private static void End(Process process)
    {
        if (process.HasExited)
            return;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself meanwhile.
        }
    }
}
