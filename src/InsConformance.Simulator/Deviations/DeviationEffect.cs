using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Deviations;

/// <summary>What a deviation does, at its level. The rest of the answer is written as the service writes it.</summary>
internal abstract record DeviationEffect
{
    private DeviationEffect()
    {
    }

    /// <summary>The deviated response.</summary>
    public SoapResponse Apply(Decision correct, WireProfile profile) => this switch
    {
        OnAnswer effect when correct is Decision.Answered answered => effect.Write(answered, profile),
        OnFault effect when correct is Decision.Faulted faulted =>
            ResponseWriter.Write(faulted with { Fault = effect.Change(faulted.Fault) }, profile),
        OnNode effect => effect.Rewrite(ResponseWriter.Write(correct, profile)),
        OnBytes effect => effect.Rewrite(ResponseWriter.Write(correct, profile)),
        OnResponse effect => effect.Change(ResponseWriter.Write(correct, profile)),
        _ => throw new InvalidOperationException($"{this} does not apply to {correct}."),
    };

    /// <summary>Changes a value of the answer, once the profile has decided which elements it has.</summary>
    public sealed record OnAnswer(Func<InsiAnswer, InsiAnswer> Change) : DeviationEffect
    {
        public SoapResponse Write(Decision.Answered correct, WireProfile profile)
        {
            var shape = correct.Profile ?? profile;
            return ResponseWriter.Write(correct, profile) with { Body = AnswerWriter.ToBytes(Change(ProfileContent.Apply(correct.Answer, shape)), shape) };
        }
    }

    /// <summary>Changes a value of the fault.</summary>
    public sealed record OnFault(Func<InsiFault, InsiFault> Change) : DeviationEffect;

    /// <summary>Rewrites the source text of one element.</summary>
    /// <param name="Path">The element, from the envelope; empty for the envelope itself.</param>
    /// <param name="Change">Its new text.</param>
    public sealed record OnNode(string Path, Func<WireElement, string> Change) : DeviationEffect
    {
        public SoapResponse Rewrite(SoapResponse correct) => correct with { Body = MessageText.Rewrite(correct.Body, Path, Change) };
    }

    /// <summary>Changes the bytes of the body.</summary>
    public sealed record OnBytes(Func<byte[], byte[]> Change) : DeviationEffect
    {
        public SoapResponse Rewrite(SoapResponse correct) => correct with { Body = Change(correct.Body.ToArray()) };
    }

    /// <summary>Changes the status, a header, or how the response is sent.</summary>
    public sealed record OnResponse(Func<SoapResponse, SoapResponse> Change) : DeviationEffect;
}
