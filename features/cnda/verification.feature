# language: fr
@basis-secondary
Fonctionnalité: Dérouler les essais du CNDA sur la vérification unitaire

  @CNDA-3.01 @mix
  Règle: Essai 3.01, la vérification est demandée et sa réponse présentée

    Scénario: L'INS d'une identité qualifiée est confirmée
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et le statut de confiance est "Identité qualifiée"

    Scénario: Une identité sans INS n'a rien à vérifier
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et aucun appel ne part vers le téléservice INSi

  @CNDA-3.01 @mix
  Règle: Essai 3.01, rien ne part sans la carte du professionnel

    Contexte:
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Et l'identité récupérée "NESSI RUTH"

    Scénario: Avec la carte et son code, l'INS est confirmée
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée

    Scénario: La carte est retirée avant la vérification
      Quand la carte du professionnel est retirée
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et le statut de confiance est "Identité récupérée"

    Scénario: La carte est remplacée avant la vérification
      Quand la carte du professionnel est remplacée par "cps-medecin"
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et le statut de confiance est "Identité récupérée"

  @CNDA-3.02 @mix
  Règle: Essai 3.02, l'assertion de la vérification est celle de la carte présentée

    Scénario: L'assertion nomme le porteur de la carte
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Et l'identité récupérée "NESSI RUTH"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et l'appel 1 porte l'assertion d'une carte "CPS" au nom de "00B6087510"
      Et l'appel 1 ne porte pas de spécialité

  @CNDA-3.04 @mix
  Règle: Essai 3.04, un champ facultatif absent n'empêche pas la vérification, un champ obligatoire si

    Scénario: Le lieu de naissance inconnu n'empêche pas la vérification et n'est pas transmis
      Étant donné l'identité provisoire "BENSA DANIELLE" avec "99999" pour code lieu de naissance
      Et le téléservice INSi qui retourne au prochain appel l'identité "BENSA DANIELLE" sans le code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et l'appel 2 transmet le nom de naissance "BENSA"
      Et aucun appel ne transmet de code lieu de naissance

    Scénario: Sans matricule ni OID, aucune vérification ne part
      Étant donné l'identité validée "ADRUN ZOE"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et aucun appel ne part vers le téléservice INSi
