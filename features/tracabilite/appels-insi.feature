# language: fr
@INS-4 @INS-4.1 @I1 @regle-4 @basis-official
Fonctionnalité: Tracer les accès au téléservice INSi

  Contexte:
    Étant donné les utilisateurs habilités "Claire BERNARD" et "Karim HADDAD"
    Et l'identité provisoire "HOUILLES PIERRE"
    Et le téléservice INSi qui répond "01"

  @seen
  Scénario: Un journal dédié nomme chaque utilisateur qui interroge le téléservice INSi
    Quand "Claire BERNARD" interroge le téléservice INSi
    Et "Karim HADDAD" interroge le téléservice INSi
    Alors le journal d'appel INSi porte:
      | utilisateur    |
      | Claire BERNARD |
      | Karim HADDAD   |

  @mix
  Scénario: Consulter une identité n'ajoute rien au journal d'appel INSi
    Quand "Claire BERNARD" consulte l'identité
    Alors le journal d'appel INSi est vide
