namespace InsConformance.Reports;

/// <summary>The reports folder cannot be used. The message is for the person who can change it.</summary>
public sealed class ReportFolderException(string folder, Exception cause)
    : IOException($"Le dossier des rapports « {folder} » ne peut pas être écrit : {cause.Message} Choisir un autre dossier avec --out, ou corriger ses droits.", cause);
