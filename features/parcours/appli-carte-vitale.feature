# language: fr
@C9 @RNIV-4.3.4 @mix @basis-secondary
Fonctionnalité: Accueillir un usager avec son appli carte Vitale

  Règle: L'identité lue de l'appli carte Vitale est qualifiée, sans appel au téléservice INSi

    Scénario: Une personne inconnue est créée qualifiée
      Quand l'utilisateur lit l'appli carte Vitale de "NESSI RUTH"
      Alors la lecture de l'appli carte Vitale est acceptée
      Et le statut de confiance est "Identité qualifiée"
      Et le justificatif de l'identité est l'appli carte Vitale
      Et le matricule INS est "2770763220829 10"
      Et l'OID est "1.2.250.1.213.1.4.8"
      Et les prénoms de naissance sont "RUTH ISABELLE"
      Et le 1er prénom de naissance est "RUTH"
      Et aucun appel ne part vers le téléservice INSi
      Et le journal d'appel INSi est vide

    Plan du scénario: L'identité <statut> de la personne devient qualifiée
      Étant donné l'identité <statut> "ADRUN ZOE"
      Quand l'utilisateur lit l'appli carte Vitale de "ADRUN ZOE"
      Alors la lecture de l'appli carte Vitale est acceptée
      Et le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "2751263220749 74"
      Et le justificatif de l'identité est l'appli carte Vitale
      Et aucun appel ne part vers le téléservice INSi

      Exemples:
        | statut     |
        | provisoire |
        | validée    |
        | récupérée  |

  @INS-17
  Règle: Le journal dit d'où vient l'identité

    Scénario: La lecture de l'appli carte Vitale se reconnaît dans le journal
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur lit l'appli carte Vitale de "ADRUN ZOE"
      Alors le journal des modifications dit que l'identité vient de l'appli carte Vitale

  @INS-27
  Règle: Une identité douteuse reste provisoire

    Scénario: L'appli carte Vitale ne lève pas le doute à la place d'un professionnel
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Et l'utilisateur lit l'appli carte Vitale de "ADRUN ZOE"
      Alors la lecture de l'appli carte Vitale est refusée
      Et le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché
