using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;

namespace InsConformance.Exchange.Hl7v2.Receiving;

/// <summary>The NIR of a message that are for billing: type NH in PID-3, and the insured person's in IN1-49. None of them is an INS.</summary>
internal static class ReceivedBilling
{
    public static IEnumerable<Er7Element> NumbersIn(PamPatient patient) =>
        patient.Identifiers
            .Where(identifier => identifier.Type is InsAuthority.BillingType && identifier.Number.HasValue)
            .Select(identifier => identifier.Number)
            .Concat(patient.Message.Message.All("IN1").SelectMany(insurance => insurance[49].Repetitions).Select(number => number[1]).Where(number => number.HasValue));
}
