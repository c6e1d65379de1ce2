# language: fr
@C9 @recon @basis-inferred
Fonctionnalité: Lire l'appli carte Vitale d'une autre personne que celle du dossier ouvert

  Règle: Une appli carte Vitale qui contredit l'identité ouverte n'y change rien

    Scénario: Le nom de naissance n'est pas celui du dossier
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur lit l'appli carte Vitale de "ADRUN ZOE" avec "MARTIN" pour le nom de naissance
      Alors la lecture de l'appli carte Vitale est refusée
      Et l'identité est inchangée

    Scénario: La date de naissance n'est pas celle du dossier
      Étant donné l'identité validée "NESSI RUTH"
      Quand l'utilisateur lit l'appli carte Vitale de "NESSI RUTH" avec "14/07/1978" pour la date de naissance
      Alors la lecture de l'appli carte Vitale est refusée
      Et l'identité est inchangée
