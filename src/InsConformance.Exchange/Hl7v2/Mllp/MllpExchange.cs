using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>A message that was sent, and what came back.</summary>
public sealed class MllpExchange
{
    private readonly Er7Segment? _msa;
    private readonly MllpFrame? _answer;
    private readonly MllpException? _failure;

    /// <summary>A message was sent.</summary>
    /// <param name="sent">The message.</param>
    /// <param name="sentIsRight">Whether it breaks no « DOIT »: a receiver has no reason to refuse it.</param>
    /// <param name="answer">The block that came back; null when none did.</param>
    /// <param name="failure">Why none did, when it is known.</param>
    public MllpExchange(ReadOnlyMemory<byte> sent, bool sentIsRight, MllpFrame? answer, MllpException? failure = null)
    {
        (SentIsRight, _answer, _failure) = (sentIsRight, answer, failure);
        ControlId = FirstIn(sent)?["MSH"][10].ToString() ?? "";
        _msa = answer is null ? null : FirstIn(answer.Message)?["MSA"];
    }

    /// <summary>MSH-10 of the message.</summary>
    public string ControlId { get; }

    /// <summary>Whether the message breaks no « DOIT ».</summary>
    public bool SentIsRight { get; }

    /// <summary>MSA-1 of the answer; null when there is none.</summary>
    public AcknowledgementCode? Code => _msa?[1].ToString() switch
    {
        "AA" => AcknowledgementCode.AA,
        "AE" => AcknowledgementCode.AE,
        "AR" => AcknowledgementCode.AR,
        _ => null,
    };

    /// <summary>MSA-2 of the answer; null when there is no MSA.</summary>
    public string? Acknowledged => _msa is { Exists: true } msa ? msa[2].ToString() : null;

    /// <summary>What came back, in French.</summary>
    public string WhatCame => this switch
    {
        { _failure: { } failure } => failure.Message,
        { _answer: null } => "connexion fermée sans réponse",
        { _msa: { Exists: true } msa } => $"MSA-1 {msa[1]}",
        _ => "une réponse sans segment MSA",
    };

    private static Er7Message? FirstIn(ReadOnlyMemory<byte> bytes) => Er7Reader.Read(bytes).Messages is [var message, ..] ? message : null;
}
