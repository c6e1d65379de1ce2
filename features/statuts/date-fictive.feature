# language: fr
@E8 @regle-9 @mix @basis-secondary
Fonctionnalité: Ne pas qualifier une identité dont la date de naissance est fictive

  Scénario: Le retour INSi n'est pas rapatrié tant que la date est fictive
    Étant donné l'identité provisoire "BENSA DANIELLE" dont la date de naissance est incomplète, "20/??/2000"
    Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE"
    Quand l'utilisateur interroge le téléservice INSi
    Et l'utilisateur accepte le retour INSi
    Alors l'identité est inchangée

  Scénario: La date réelle saisie lève l'obstacle
    Étant donné l'identité provisoire "BENSA DANIELLE" dont la date de naissance est incomplète, "20/??/2000"
    Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE"
    Quand l'utilisateur remplace la date de naissance par "20/10/2000"
    Et l'utilisateur interroge le téléservice INSi
    Et l'utilisateur accepte le retour INSi
    Alors la date de naissance n'est pas signalée fictive
    Et le matricule INS est "2001027631789 79"
