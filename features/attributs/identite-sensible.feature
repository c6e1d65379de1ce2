# language: fr
@F8
Fonctionnalité: Protéger une identité sensible par l'attribut « Identité fictive »

  @mix @basis-official @regle-25 @INS-28
  Règle: L'identité d'un usager qui demande l'anonymat reste provisoire, sans INS et sans appel

    Scénario: L'accouchée sous le secret est enregistrée sous une identité fictive
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité fictive"
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché

  @mix @basis-official @INS-34
  Règle: L'identité fictive est diffusée comme telle, sans INS

    Scénario: Le message de l'identité fictive porte son attribut et aucune INS
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité fictive"
      Et l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
      Alors les messages diffusés ne portent ni matricule INS ni OID
      Et le message diffusé porte:
        | champ  | valeur    |
        | PID-32 | PROV~FICT |

  @recon @basis-inferred
  Règle: Seul un utilisateur habilité trouve une identité sensible

    Scénario: Un utilisateur ordinaire ne la trouve pas
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité fictive"
      Et l'utilisateur recherche la date de naissance "31/12/1975"
      Alors la recherche ne trouve personne

    Scénario: Un utilisateur qui a accès aux identités sensibles la trouve
      Étant donné l'utilisateur habilité "Claire BERNARD"
      Et que l'administrateur du site accorde à "Claire BERNARD" l'accès aux identités sensibles
      Et l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité fictive"
      Et "Claire BERNARD" recherche la date de naissance "31/12/1975"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | ADRUN            | ZOE                     |

    Scénario: L'attribut retiré, chacun la trouve à nouveau
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité fictive"
      Et l'utilisateur retire l'attribut "Identité fictive"
      Et l'utilisateur recherche la date de naissance "31/12/1975"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | ADRUN            | ZOE                     |
