# language: fr
@basis-secondary @seen
Fonctionnalité: Dérouler les essais du CNDA sur la recherche avec traits d'identité

  @CNDA-2.03 @regle-1
  Règle: Essai 2.03, formats des traits d'identité

    Scénario: Cas 1, les apostrophes et le tiret de D'ARTAGNAN DE L'HERAULT PIERRE-ALAIN
      Étant donné l'identité provisoire "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
      Et l'appel 1 transmet le nom de naissance "D'ARTAGNAN DE L'HERAULT"
      Et l'appel 1 transmet le prénom "PIERRE-ALAIN"

    Scénario: Cas 2, le lieu de naissance en Haute-Corse de ADRTROIS TOUSSAINT
      Étant donné l'identité provisoire "ADRTROIS TOUSSAINT"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le retour INSi est "00"
      Et le matricule INS est "160012B020777 13"
      Et le code lieu de naissance est "2B020"

    @D9
    Plan du scénario: Cas 3, « <saisie> » est refusé avant tout appel
      Quand l'utilisateur crée l'identité "D'AEION COEUR" avec "<saisie>" pour <champ>
      Alors la création est refusée
      Et le refus porte sur <champ>
      Et aucun appel ne part vers le téléservice INSi

      Exemples:
        | saisie | champ                      |
        | D'ÆION | le nom de naissance        |
        | CŒUR   | le 1er prénom de naissance |

  @CNDA-2.04 @D13
  Règle: Essai 2.04, historique du matricule

    Scénario: Cas 1, l'appel réel pour ECETINSI PIERRE-ALAIN
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le retour INSi est "00"
      Et le matricule INS est "1090763220834 89"
      Et l'ancien matricule "2090763220834 39" est consultable

    Scénario: Cas 2, le fichier injecté porte deux anciens matricules
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Et le téléservice INSi qui suit le script:
        | réponse                    |
        | fichier TEST_2.04_cas2.xml |
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1090763220834 89"
      Et l'ancien matricule "2090763220834 39" est consultable
      Et l'ancien matricule "2090663220123 55" est consultable

  @CNDA-2.05
  Règle: Essai 2.05, matricule d'attente

    Scénario: PROVISOIRE MATRICULE est retourné avec un NIA
      Étant donné l'identité provisoire "PROVISOIRE MATRICULE"
      Et le téléservice INSi qui retourne l'identité "PROVISOIRE MATRICULE"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1090763220888 35"
      Et l'OID est "1.2.250.1.213.1.4.9"

    Scénario: Le fichier injecté porte un NIA
      Étant donné l'identité provisoire "PROVISOIRE MATRICULE"
      Et le téléservice INSi qui suit le script:
        | réponse               |
        | fichier TEST_2.05.xml |
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1090763220888 35"
      Et l'OID est "1.2.250.1.213.1.4.9"
      Et la nature du matricule INS est "NIA"

  @CNDA-2.06
  Règle: Essai 2.06, plusieurs identités trouvées

    Scénario: Cas 1, DE VINCI LEONARDO sans code lieu de naissance
      Étant donné l'identité provisoire "DE VINCI LEONARDO" avec "99999" pour code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "02"
      Et le statut de confiance est "Identité provisoire"

    Scénario: Cas 2, DE VINCI LEONARDO avec le code lieu de naissance 63220
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le retour INSi est "00"
      Et le matricule INS est "1140263220833 56"

  @CNDA-2.07
  Règle: Essai 2.07, plusieurs prénoms

    @D4
    Scénario: Cas 1, TCHITCHI OLA CATARINA BELLA est trouvée par son deuxième prénom
      Étant donné l'identité provisoire "TCHITCHI OLA" avec "OLA CATARINA BELLA" pour prénoms de naissance
      Et le téléservice INSi qui répond "01" au prochain appel
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors 2 appels partent vers le téléservice INSi
      Et l'appel 1 transmet le prénom "OLA"
      Et l'appel 2 transmet le prénom "CATARINA"
      Et le retour INSi est "00"

    @D4
    Scénario: Cas 1, le retour 01 injecté pour OLA n'arrête pas l'essai des prénoms
      Étant donné l'identité provisoire "TCHITCHI OLA" avec "OLA CATARINA BELLA" pour prénoms de naissance
      Et le téléservice INSi qui suit le script:
        | réponse              | prénom |
        | fichier REP_CR01.xml | OLA    |
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors 2 appels partent vers le téléservice INSi
      Et le retour INSi est "00"

    Scénario: Un prénom composé est essayé entier
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "PIERRE-ALAIN MURIEL" pour prénoms de naissance
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors l'appel 1 transmet le prénom "PIERRE-ALAIN"
      Et l'appel 2 transmet le prénom "MURIEL"

    @D5
    Scénario: Cas 2, HOUILLES n'est trouvé par aucun de ses prénoms
      Étant donné l'identité provisoire "HOUILLES PIERRE" avec "PIERRE PAUL JACQUES" pour prénoms de naissance
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors 4 appels partent vers le téléservice INSi
      Et l'appel 1 transmet le prénom "PIERRE"
      Et l'appel 2 transmet le prénom "PAUL"
      Et l'appel 3 transmet le prénom "JACQUES"
      Et l'appel 4 transmet le prénom "PIERRE PAUL JACQUES"
      Et le retour INSi est "01"
      Et le statut de confiance est "Identité provisoire"

  @CNDA-2.08 @D13
  Règle: Essai 2.08, historique qui répète le matricule actif

    Scénario: Cas 1, CORSE ANTHONY n'a pas d'ancien matricule
      Étant donné l'identité provisoire "CORSE ANTHONY"
      Et le téléservice INSi qui retourne l'identité "CORSE ANTHONY"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "180032B020401 23"
      Et aucun ancien matricule n'est consultable

    Scénario: Cas 1, le fichier injecté répète le matricule actif
      Étant donné l'identité provisoire "CORSE ANTHONY"
      Et le téléservice INSi qui suit le script:
        | réponse                    |
        | fichier TEST_2.08_cas1.xml |
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "180032B020401 23"
      Et aucun ancien matricule n'est consultable

    Scénario: Cas 2, l'historique de HERMAN GATIEN répète le matricule actif et en porte un autre
      Étant donné l'identité provisoire "HERMAN GATIEN"
      Et le téléservice INSi qui retourne l'identité "HERMAN GATIEN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1810363220456 76"
      Et l'ancien matricule "2810363220456 10" est consultable

  @EF_INS25_04
  Règle: Le sexe transmis est M ou F

    Scénario: L'identité de sexe indéterminé n'est pas recherchée
      Étant donné l'identité provisoire "ADRUN ZOE" avec "I" pour sexe
      Quand l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi
