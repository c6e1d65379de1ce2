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

    Scénario: Deux appels laissent deux traces
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi compte 2 appels

  @INS-37 @regle-37 @D14 @mix @basis-inferred
  Règle: Un appel resté sans réponse est tracé

    Scénario: La connexion coupée laisse une trace
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi injoignable
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
