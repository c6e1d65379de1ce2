# language: fr
@INS-14 @INS-14.1 @regle-6
Fonctionnalité: Garder le 1er prénom cohérent avec la liste des prénoms

  @basis-official @seen
  Règle: Le 1er prénom reprend tout ou partie du début de la liste, et rien d'autre

    Contexte:
      Étant donné l'identité récupérée "TCHITCHI CATARINA"

    Plan du scénario: Avec la liste « CATARINA BELLA », le 1er prénom « <prénom> » est accepté
      Quand l'utilisateur remplace le 1er prénom de naissance par "<prénom>"
      Alors la modification est acceptée
      Et le 1er prénom de naissance est "<prénom>"

      Exemples:
        | prénom         |
        | CATARINA       |
        | CATARINA BELLA |

    Plan du scénario: Avec la liste « CATARINA BELLA », le 1er prénom « <prénom> » est refusé
      Quand l'utilisateur remplace le 1er prénom de naissance par "<prénom>"
      Alors la modification est refusée
      Et le refus porte sur le 1er prénom de naissance
      Et le 1er prénom de naissance est "CATARINA"

      Exemples:
        | prénom         |
        | BELLA          |
        | OLA            |
        | CATARINA MARIE |
        | CATA           |

  @recon @basis-inferred
  Règle: Un 1er prénom cohérent ne change pas le statut

    Scénario: Le 1er prénom étendu à toute la liste laisse l'identité récupérée
      Étant donné l'identité récupérée "TCHITCHI CATARINA"
      Quand l'utilisateur remplace le 1er prénom de naissance par "CATARINA BELLA"
      Alors le statut de confiance est "Identité récupérée"
      Et le matricule INS est "2360663220836 56"

  @basis-official @D3 @seen
  Règle: Un 1er prénom incohérent avec la liste retournée déclenche une alerte

    Scénario: Le 1er prénom « BELLA » est signalé quand la liste est « CATARINA BELLA »
      Étant donné l'identité provisoire "TCHITCHI CATARINA" avec "BELLA" pour 1er prénom de naissance
      Et le téléservice INSi qui retourne l'identité "TCHITCHI CATARINA"
      Quand l'utilisateur interroge le téléservice INSi
      Alors une alerte porte sur le 1er prénom de naissance

    Scénario: Le 1er prénom corrigé avec l'acceptation permet le rapatriement
      Étant donné l'identité provisoire "TCHITCHI CATARINA" avec "BELLA" pour 1er prénom de naissance
      Et le téléservice INSi qui retourne l'identité "TCHITCHI CATARINA"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi en corrigeant le 1er prénom de naissance en "CATARINA"
      Alors le rapatriement est accepté
      Et le 1er prénom de naissance est "CATARINA"
      Et les prénoms de naissance sont "CATARINA BELLA"

    Scénario: Une correction du 1er prénom qui reste incohérente est refusée
      Étant donné l'identité provisoire "TCHITCHI CATARINA" avec "BELLA" pour 1er prénom de naissance
      Et le téléservice INSi qui retourne l'identité "TCHITCHI CATARINA"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi en corrigeant le 1er prénom de naissance en "BELLA CATARINA"
      Alors le rapatriement est refusé
      Et aucun matricule INS ni OID n'est affiché

    Scénario: Le 1er prénom « CATARINA » n'est pas signalé
      Étant donné l'identité provisoire "TCHITCHI CATARINA"
      Quand l'utilisateur interroge le téléservice INSi
      Alors aucune alerte ne porte sur le 1er prénom de naissance
