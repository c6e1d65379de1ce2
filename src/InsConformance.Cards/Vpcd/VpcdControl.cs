namespace InsConformance.Cards.Vpcd;

/// <summary>A frame of one byte from the driver (vsmartcard, vpcd). Only <see cref="AskAtr"/> is answered.</summary>
internal enum VpcdControl : byte
{
    PowerOff = 0,
    PowerOn = 1,
    Reset = 2,
    AskAtr = 4,
}
