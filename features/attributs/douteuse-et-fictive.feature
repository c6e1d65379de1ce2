# language: fr
@regle-25
Fonctionnalité: Marquer une identité douteuse ou fictive

  @INS-27 @F7 @seen
  Règle: Une identité douteuse ou fictive est provisoire

    Plan du scénario: L'identité <statut> marquée « <attribut> » devient provisoire
      Étant donné l'identité <statut> "NESSI RUTH"
      Quand l'utilisateur pose l'attribut "<attribut>"
      Alors le statut de confiance est "Identité provisoire"
      Et l'identité porte l'attribut "<attribut>"

      @INS-27.1 @basis-official
      Exemples:
        | statut    | attribut          |
        | qualifiée | Identité douteuse |

      @INS-27.2 @basis-official
      Exemples:
        | statut    | attribut          |
        | récupérée | Identité douteuse |

      @INS-27.3 @basis-official
      Exemples:
        | statut  | attribut          |
        | validée | Identité douteuse |

      @basis-official
      Exemples: Identité fictive
        | statut    | attribut         |
        | qualifiée | Identité fictive |
        | récupérée | Identité fictive |
        | validée   | Identité fictive |

    @INS-27.1 @INS-33 @INS-32 @INS-26 @regle-27 @regle-21 @basis-official
    Scénario: Le matricule de l'identité devenue douteuse est invalidé et le changement est historisé
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Alors aucun matricule INS ni OID n'est affiché
      Et le matricule "2770763220829 10" est conservé, invalidé, dans l'historique
      Et l'historique des statuts porte "Identité qualifiée", la date et le responsable

    @basis-official
    Plan du scénario: Une identité marquée « <attribut> » ne peut pas être validée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "<attribut>"
      Et l'utilisateur enregistre le justificatif "Passeport"
      Et l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité provisoire"

      Exemples:
        | attribut          |
        | Identité douteuse |
        | Identité fictive  |

  @INS-28 @D12 @seen @basis-official
  Règle: Le téléservice INSi ne peut pas être appelé pour une identité douteuse ou fictive

    Plan du scénario: L'appel est impossible pour une identité marquée « <attribut> »
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "<attribut>"
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité provisoire"

      @INS-28.1
      Exemples:
        | attribut          |
        | Identité douteuse |

      @INS-28.2
      Exemples:
        | attribut         |
        | Identité fictive |

  @INS-28 @D12 @mix @basis-official
  Règle: Aucune autre porte du téléservice INSi ne s'ouvre à une identité devenue douteuse ou fictive

    @operation-verification-unitaire
    Plan du scénario: L'INS d'une identité devenue « <attribut> » n'est plus vérifiée
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur pose l'attribut "<attribut>"
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est refusée
      Et aucun appel ne part vers le téléservice INSi

      @INS-28.1
      Exemples:
        | attribut          |
        | Identité douteuse |

      @INS-28.2
      Exemples:
        | attribut         |
        | Identité fictive |

    @operation-verification-lot
    Plan du scénario: Une identité devenue « <attribut> » n'entre plus dans un lot
      Étant donné l'identité qualifiée "NESSI RUTH" dans le lot à vérifier
      Quand l'utilisateur pose l'attribut "<attribut>"
      Et l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi

      @INS-28.1
      Exemples:
        | attribut          |
        | Identité douteuse |

      @INS-28.2
      Exemples:
        | attribut         |
        | Identité fictive |

  @INS-28 @INS-28.1 @D12 @recon @basis-inferred
  Règle: L'appel impossible ne laisse pas de trace d'appel, et redevient possible une fois le doute levé

    Scénario: L'appel impossible n'est pas tracé comme un appel
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Et l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi est vide

    Scénario: L'appel redevient possible une fois le doute levé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Et l'utilisateur retire l'attribut "Identité douteuse"
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est acceptée
      Et le retour INSi est "00"

  @INS-27 @F7 @recon @basis-inferred
  Règle: Retirer l'attribut ne rend pas le statut antérieur

    Scénario: L'identité qualifiée, devenue douteuse, reste provisoire une fois le doute levé
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Et l'utilisateur retire l'attribut "Identité douteuse"
      Alors le statut de confiance est "Identité provisoire"

  @INS-27 @EXI-ID-24 @recon @basis-secondary
  Règle: Une identité n'est pas à la fois douteuse et fictive

    Scénario: L'attribut « Identité fictive » est refusé sur une identité douteuse
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Et l'utilisateur pose l'attribut "Identité fictive"
      Alors la pose de l'attribut est refusée
      Et l'identité porte l'attribut "Identité douteuse"
