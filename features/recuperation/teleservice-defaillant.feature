# language: fr
Fonctionnalité: Ne rien conclure d'un téléservice INSi défaillant

  @D14 @mix @basis-secondary
  Règle: Une panne du réseau n'est pas un retour 01

    Plan du scénario: La panne « <panne> » laisse l'identité inchangée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi frappé par la panne réseau "<panne>"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Et l'identité est inchangée

      Exemples:
        | panne                          |
        | EMPTY_RESPONSE                 |
        | CONNECTION_RESET_AFTER_HEADERS |
        | RESPONSE_CUT_IN_BODY           |
        | MALFORMED_RESPONSE_CHUNK       |
        | RANDOM_DATA_THEN_CLOSE         |

  @D14 @recon @basis-inferred
  Règle: Une réponse illisible n'est pas un retour 01

    Plan du scénario: L'écart « <écart> » laisse l'identité inchangée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond avec l'écart "<écart>"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Et l'identité est inchangée

      Exemples:
        | écart                    |
        | http-503-page            |
        | portal-page              |
        | body-empty               |
        | result-namespace-changed |

  @D14 @mix @basis-secondary
  Règle: Une panne passée n'empêche pas l'appel suivant

    Scénario: Le téléservice se rétablit
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui suit le script:
        | si l'état est | réponse                    | état suivant |
        | départ        | erreur insi_102            | en panne     |
        | en panne      | panne RESPONSE_CUT_IN_BODY | rétabli      |
        | rétabli       | identité ADRUN ZOE         |              |
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "2751263220749 74"

    Scénario: La panne d'un second appel n'efface pas ce que le premier a donné
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui suit le script:
        | après | réponse         | fois     |
        | 1     | erreur insi_102 | toujours |
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Et l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Et le statut de confiance est "Identité récupérée"
      Et le matricule INS est "2751263220749 74"

  @D14 @recon @basis-inferred
  Règle: Un téléservice lent n'est pas un téléservice en panne

    Scénario: La réponse qui tarde est reçue
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui suit le script:
        | réponse            | délai  |
        | identité ADRUN ZOE | 300 ms |
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "2751263220749 74"

  @CNDA-3.01 @recon @basis-inferred
  Règle: La panne d'une opération n'est pas celle des autres

    Scénario: La vérification répond quand la recherche est en panne
      Étant donné l'identité qualifiée "NESSI RUTH"
      Et le téléservice INSi qui suit le script:
        | opération             | réponse         | fois     |
        | recherche avec traits | erreur insi_102 | toujours |
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et le statut de confiance est "Identité qualifiée"

  @D4 @mix @basis-secondary
  Règle: Chaque prénom est essayé sous le sien

    Scénario: Le deuxième prénom est trouvé quand le premier ne l'est pas
      Étant donné l'identité provisoire "TCHITCHI OLA" avec "OLA CATARINA BELLA" pour prénoms de naissance
      Et le téléservice INSi qui suit le script:
        | prénom   | réponse                    | fois     |
        | OLA      | code 01                    | toujours |
        | CATARINA | identité TCHITCHI CATARINA | toujours |
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors le retour INSi est "00"
      Et l'appel 2 transmet le prénom "CATARINA"

  @D1 @recon @basis-secondary
  Règle: Un appel déclenché par une personne présente le certificat INSI-MANU

    Scénario: Le téléservice refuse le certificat des traitements automatiques
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui suit le script:
        | certificat client | réponse            | fois     |
        | INSI-AUTO         | erreur desir_560   | toujours |
        | INSI-MANU         | identité ADRUN ZOE | toujours |
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
