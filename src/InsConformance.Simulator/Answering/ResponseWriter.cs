using InsConformance.Insi.Soap;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Answering;

/// <summary>Turns a decision into the bytes of the wire.</summary>
internal static class ResponseWriter
{
    public static SoapResponse Write(Decision decision, WireProfile profile) => decision switch
    {
        Decision.Answered answered => Answer(answered, answered.Profile ?? profile),
        Decision.Verified verified => SoapResponse.Soap(StatusCodes.Status200OK, VerificationAnswerWriter.ToBytes(verified.Answer)),
        Decision.Faulted faulted => SoapResponse.Soap(StatusCodes.Status500InternalServerError, FaultWriter.ToBytes(faulted.Fault, faulted.Shape)),
        Decision.Verbatim verbatim => SoapResponse.Soap(StatusCodes.Status200OK, verbatim.Content),
        Decision.Deviated deviated => deviated.Deviation.Apply(deviated.Correct, profile),
        Decision.Refused refused => SoapResponse.Text(refused.Status, refused.Text),
        Decision.NotRelayed { Fault: var fault } => SoapResponse.Text((int)fault.Kind.Status, $"{fault.Words}\n"),
        _ => throw new InvalidOperationException($"Unknown decision {decision}."),
    };

    private static SoapResponse Answer(Decision.Answered answered, WireProfile profile) =>
        SoapResponse.Soap(StatusCodes.Status200OK, AnswerWriter.ToBytes(ProfileContent.Apply(answered.Answer, profile), profile));
}
