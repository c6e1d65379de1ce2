# language: fr
@basis-secondary
Fonctionnalité: Dérouler les essais du CNDA sur la carte de professionnel

  Contexte:
    Étant donné un poste en mode carte

  @CNDA-2.01 @mix
  Règle: Essai 2.01, rien ne part sans la carte du professionnel et son code

    Scénario: Aucune carte n'est dans le lecteur
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur lit la carte du professionnel
      Et l'utilisateur interroge le téléservice INSi
      Alors la carte est refusée
      Et le refus de la carte dit sa raison
      Et l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi

    Scénario: Le code porteur n'a pas été présenté
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et la carte "cps-infirmier" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et l'utilisateur lit la raison du refus
      Et aucun appel ne part vers le téléservice INSi

    Scénario: Le code porteur est faux
      Étant donné la carte "cps-infirmier" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Et l'utilisateur présente le code porteur "0000"
      Alors la carte est refusée
      Et le refus de la carte dit sa raison

    Scénario: La carte est bloquée
      Étant donné la carte "cps-bloquee" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Et l'utilisateur présente le code porteur "1234"
      Alors la carte est refusée
      Et le refus de la carte dit sa raison

    @I6
    Scénario: La carte n'est plus valide, et le message le dit
      Étant donné la carte "cps-expiree" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Alors la carte est refusée
      Et le refus de la carte mentionne "valid" ou "expir"

    Scénario: La carte est retirée entre deux appels
      Étant donné l'identité provisoire "HOUILLES PIERRE"
      Et le téléservice INSi qui répond "01"
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Quand l'utilisateur interroge le téléservice INSi
      Et la carte du professionnel est retirée
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et l'utilisateur lit la raison du refus
      Et 1 appel part vers le téléservice INSi

    Scénario: La carte est remplacée par celle d'un autre professionnel
      Étant donné l'identité provisoire "HOUILLES PIERRE"
      Et le téléservice INSi qui répond "01"
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Quand l'utilisateur interroge le téléservice INSi
      Et la carte du professionnel est remplacée par "cps-medecin"
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et l'utilisateur lit la raison du refus
      Et 1 appel part vers le téléservice INSi

  @I3 @mix
  Règle: Une carte qui ne nomme personne n'ouvre pas le téléservice INSi

    Scénario: La carte d'un service est refusée
      Étant donné la carte "cpe-non-nominative" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Alors la carte est refusée
      Et le refus de la carte dit sa raison

    Scénario: La carte nominative d'un personnel d'établissement est acceptée
      Étant donné la carte "cpe-nominative" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Alors la carte est acceptée

  @CNDA-2.02 @mix
  Règle: Essai 2.02, l'assertion porte la situation d'exercice choisie

    Scénario: Le choix est demandé quand la carte porte plusieurs situations
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et la carte "cps-medecin" dans le lecteur du professionnel
      Quand l'utilisateur lit la carte du professionnel
      Et l'utilisateur présente le code porteur "1234"
      Et l'utilisateur interroge le téléservice INSi
      Alors le choix proposé est:
        | situation d'exercice |
        | CABINET DR GENE      |
        | HOPITAL GENERIQUE    |
      Et l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi

    Plan du scénario: Le médecin exerce dans « <structure> »
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'utilisateur identifié par la carte "cps-medecin"
      Quand l'utilisateur choisit la situation d'exercice "<structure>"
      Et l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
      Et l'appel 1 porte l'identifiant de facturation "<facturation>"
      Et l'appel 1 porte le secteur d'activité "<secteur>"
      Et l'appel 1 porte la spécialité "SM26"

      Exemples:
        | structure         | facturation | secteur |
        | CABINET DR GENE   | 123456789   | SA07    |
        | HOPITAL GENERIQUE | 0B0307377   | SA01    |

    Plan du scénario: Aucune spécialité n'est transmise avec la carte « <carte> »
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'utilisateur identifié par la carte "<carte>"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
      Et l'appel 1 porte l'assertion d'une carte "<type>" au nom de "<identifiant>"
      Et l'appel 1 ne porte pas de spécialité

      Exemples:
        | carte          | type    | identifiant        |
        | cps-infirmier  | CPS     | 00B6087510         |
        | cpe-nominative | CDE-CPE | 3999999999/CPE0001 |
