using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Sut;
using InsConformance.Cli.Commands;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Files;

/// <summary>The adapter of the software: that it is there, and speaks the contract.</summary>
internal static class AdapterExamination
{
    /// <param name="sut">What was given to <c>--sut</c>.</param>
    /// <param name="timeout">How long one answer may take.</param>
    public static Examination Of(string sut, TimeSpan timeout) => new($"Logiciel examiné {sut}", async cancellationToken =>
    {
        if (SutOption.IsWithin(sut))
            return [];
        try
        {
            await using var attachment = await RemoteAttachment.ConnectAsync(SutOption.ChannelTo(sut, timeout), TimeProvider.System, cancellationToken);
            return [];
        }
        catch (UserErrorException e)
        {
            return [AdapterFaults.UnknownForm.Seen(e.Message)];
        }
        catch (SutException e)
        {
            return [AdapterFaults.Unreachable.Seen(e.Message)];
        }
    });
}
