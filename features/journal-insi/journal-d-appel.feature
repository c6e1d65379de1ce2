# language: fr
Fonctionnalité: Tenir le journal d'appel du téléservice INSi

  @INS-37 @INS-37.1 @regle-37 @seen @basis-official
  Règle: Chaque appel est tracé avec son retour, quel qu'il soit

    Plan du scénario: Le retour <retour> est tracé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond "<retour>"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | utilisateur   | retour   |
        | l'utilisateur | <retour> |

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

  @INS-38 @INS-38.1 @regle-39 @seen @basis-official
  Règle: Toutes les informations retournées sont tracées

    Scénario: L'image du retour 00 est tracée, acceptée ou non
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte:
        | utilisateur   | retour | matricule INS    | OID                 | nom de naissance | prénoms de naissance         | date de naissance | sexe | code lieu de naissance |
        | l'utilisateur | 00     | 1090763220834 89 | 1.2.250.1.213.1.4.8 | ECETINSI         | PIERRE-ALAIN MURIEL FLORIANT | 2009-07-14        | M    | 63220                  |

    Scénario: L'historique du matricule retourné est tracé
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi porte l'historique "2090763220834 39"

    Scénario: L'appel impossible pour une identité douteuse n'est pas tracé comme un appel
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "Identité douteuse"
      Et l'utilisateur interroge le téléservice INSi
      Alors le journal d'appel INSi est vide
