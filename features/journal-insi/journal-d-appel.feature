# language: fr
Fonctionnalité: Tenir le journal d'appel du téléservice INSi

  @INS-37 @INS-37.1 @INS-4 @regle-37 @seen @basis-official
  Règle: Chaque appel est tracé avec son retour, quel qu'il soit

    Plan du scénario: Le retour <retour> est tracé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond "<retour>"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | retour   |
        | <retour> |
      Et chaque appel du journal d'appel INSi est daté

      Exemples:
        | retour |
        | 01     |
        | 02     |

    Scénario: Le retour 00 est tracé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | retour |
        | 00     |
      Et chaque appel du journal d'appel INSi est daté

    Scénario: Deux appels laissent deux traces
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi compte 2 appels

    @D4
    Scénario: Chaque prénom essayé laisse sa trace
      Étant donné l'identité provisoire "TCHITCHI OLA" avec "OLA CATARINA BELLA" pour prénoms de naissance
      Et le téléservice INSi qui répond "01" au prochain appel
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors le journal d'appel INSi compte 2 appels
      Et le journal d'appel INSi porte:
        | retour |
        | 01     |
        | 00     |

  @INS-37 @INS-37.1 @INS-4 @regle-37 @D6 @couloir-LGC @mix @basis-official
  Règle: Le second appel, parti sans autre geste, est tracé comme le premier

    Scénario: L'appel sans code lieu de naissance et celui qui le porte laissent chacun leur trace
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi compte 2 appels
      Et le journal d'appel INSi porte:
        | retour |
        | 02     |
        | 00     |

  @INS-37 @INS-37.1 @INS-38 @INS-38.1 @INS-4 @regle-37 @regle-39 @C1 @seen @basis-official
  Règle: L'appel avec la carte Vitale laisse la même trace que l'appel avec les traits

    Contexte:
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-medecin"
      Et l'identité provisoire "NESSI RUTH"
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-01"

    Scénario: L'image du retour 00 obtenu avec la carte est tracée, acceptée ou non
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors le journal d'appel INSi porte:
        | retour | matricule INS    | OID                 | nom de naissance | prénoms de naissance | date de naissance | sexe | code lieu de naissance |
        | 00     | 2770763220829 10 | 1.2.250.1.213.1.4.8 | NESSI            | RUTH ISABELLE        | 1977-07-14        | F    | 63220                  |
      Et chaque appel du journal d'appel INSi est daté

    Scénario: L'historique retourné avec la carte est tracé
      Étant donné le téléservice INSi qui retourne l'identité "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors le journal d'appel INSi porte l'historique "2090763220834 39"

    Plan du scénario: Le retour <retour> obtenu avec la carte est tracé
      Étant donné le téléservice INSi qui répond "<retour>"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors le journal d'appel INSi porte:
        | retour   |
        | <retour> |

      Exemples:
        | retour |
        | 01     |
        | 02     |

  @INS-37 @regle-37 @D14 @mix @basis-inferred
  Règle: Un appel resté sans réponse est tracé

    Scénario: La connexion coupée laisse une trace
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi injoignable
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi compte 1 appel

    Scénario: L'anomalie rendue par le téléservice laisse une trace
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond par l'erreur "insi_102"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi compte 1 appel

  @INS-38 @INS-38.1 @INS-37 @INS-4 @regle-39 @seen @basis-official
  Règle: Toutes les informations retournées sont tracées

    Scénario: L'image du retour 00 est tracée, acceptée ou non
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | matricule INS    | OID                 | nom de naissance | prénoms de naissance         | date de naissance | sexe | code lieu de naissance |
        | 1090763220834 89 | 1.2.250.1.213.1.4.8 | ECETINSI         | PIERRE-ALAIN MURIEL FLORIANT | 2009-07-14        | M    | 63220                  |

    Scénario: L'historique du matricule retourné est tracé
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte l'historique "2090763220834 39"

    @D2
    Scénario: Le retour refusé par l'utilisateur reste tracé
      Étant donné l'identité provisoire "BENSA DANIELLE"
      Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur refuse le retour INSi
      Alors le journal d'appel INSi porte:
        | matricule INS    | nom de naissance |
        | 2001027631789 79 | BENSA            |

    @D10
    Scénario: Le retour inexploitable est tracé tel qu'il a été reçu
      Étant donné l'identité provisoire "BENSA DANIELLE"
      Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE" avec "2000-00-00" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | matricule INS    | date de naissance |
        | 2001027631789 79 | 2000-00-00        |

    Scénario: Le retour en discordance majeure est tracé, bien qu'il ne puisse pas être accepté
      Étant donné l'identité validée "BENSA DANIELLE"
      Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE" avec "2000-10-21" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | matricule INS    | date de naissance |
        | 2001027631789 79 | 2000-10-21        |
