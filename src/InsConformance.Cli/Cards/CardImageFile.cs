using InsConformance.Cards.Bench;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Cards;

/// <summary>The file of a card image.</summary>
internal static class CardImageFile
{
    /// <exception cref="UserErrorException">There is no such file, or it holds no card.</exception>
    public static BenchCard Read(string file)
    {
        try
        {
            return BenchCard.Read(ReadBytes(file));
        }
        catch (CardBenchException failure)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"{file} : {failure.Message} Tout vérifier : insconf cards check {file}", failure);
        }
    }

    /// <exception cref="UserErrorException">There is no such file.</exception>
    public static byte[] ReadBytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"{file} : l'image de carte ne peut pas être lue ({failure.Message}). Des images prêtes sont dans fixtures/cards.", failure);
        }
    }
}
