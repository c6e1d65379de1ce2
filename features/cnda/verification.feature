# language: fr
Fonctionnalité: Dérouler les essais du CNDA sur la vérification unitaire

  @CNDA-3.01 @mix @basis-secondary
  Règle: Essai 3.01, la vérification est demandée et sa réponse présentée

    Scénario: L'INS de D'ARTAGNAN DE L'HERAULT PIERRE-ALAIN BRUCE GORDON est confirmée
      Étant donné l'identité qualifiée "D'ARTAGNAN PIERRE-ALAIN BRUCE", matricule "1900463220899 81"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et l'appel 1 est une vérification de l'INS
      Et l'appel 1 transmet le nom de naissance "D'ARTAGNAN DE L'HERAULT"
      Et le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "1900463220899 81"

    Scénario: Une identité sans INS n'a rien à vérifier
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et aucun appel ne part vers le téléservice INSi

  @CNDA-3.01 @mix @basis-secondary
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
      Et aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité récupérée"

    Scénario: La carte est remplacée avant la vérification
      Quand la carte du professionnel est remplacée par "cps-medecin"
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité récupérée"

    Scénario: La carte remise dans le lecteur demande à nouveau son code
      Quand la carte du professionnel est retirée
      Et la carte du professionnel est remplacée par "cps-infirmier"
      Et l'utilisateur lit la carte du professionnel
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et aucun appel ne part vers le téléservice INSi

  @CNDA-3.02 @mix @basis-secondary
  Règle: Essai 3.02, l'assertion de la vérification est celle de la carte présentée

    Scénario: L'assertion nomme le porteur de la carte
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Et l'identité récupérée "NESSI RUTH"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et l'appel 1 porte l'assertion d'une carte "CPS" au nom de "00B6087510"
      Et l'appel 1 ne porte pas de spécialité

  @CNDA-3.04 @mix @basis-secondary
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

  @CNDA-3.05 @recon @basis-inferred
  Règle: Essai 3.05, une réponse injectée d'une autre forme ne change pas l'identité

    Plan du scénario: Le fichier <fichier>, injecté en réponse à la vérification, laisse l'identité comme elle était
      Étant donné l'identité qualifiée "NESSI NATHALIE", matricule "2770763220829 10"
      Et le téléservice INSi qui suit le script:
        | opération             | réponse           |
        | vérification unitaire | fichier <fichier> |
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors l'identité est inchangée
      Et l'utilisateur est averti par un message

      Exemples:
        | fichier            |
        | TEST_2.03_cas1.xml |
        | TEST_2.05.xml      |
        | TEST_3.05_cas3.xml |
