using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Reading;

/// <summary>The card is there and answered, but not what was asked: another kind of card, a damaged one, or one that needs its code first.</summary>
public sealed class CardRefusalException : Exception
{
    /// <summary>The card answered a status that is no success.</summary>
    /// <param name="doing">French: what was being done, e.g. « lire les activités ».</param>
    /// <param name="status">What it answered.</param>
    public CardRefusalException(string doing, StatusWord status)
        : base($"La carte a refusé de {doing} : elle a répondu {status}. {Advice(status)}") => Status = status;

    /// <summary>What the card gave cannot be understood.</summary>
    /// <param name="message">French: what was expected, what was found, what to do.</param>
    public CardRefusalException(string message)
        : base(message)
    {
    }

    /// <summary>The status word; null when the card answered well and the content is wrong.</summary>
    public StatusWord? Status { get; }

    private static string Advice(StatusWord status) => status.Value switch
    {
        0x6982 or 0x9804 => "Présentez d'abord le code porteur.",
        0x6983 => "Le code est bloqué : débloquez la carte avec son code de déblocage.",
        0x6A82 or 0x6A88 or 0x9404 => "Ce qui est demandé n'existe pas sur cette carte : vérifiez que c'est la carte attendue.",
        0x6E00 or 0x6D00 => "Elle ne connaît pas cette commande : ce n'est pas la carte attendue.",
        _ => "Retirez la carte, réinsérez-la et recommencez ; si cela se reproduit, la carte est peut-être abîmée.",
    };
}
