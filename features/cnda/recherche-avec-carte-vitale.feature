# language: fr
@basis-secondary
Fonctionnalité: Dérouler les essais du CNDA sur la recherche avec carte Vitale

  Contexte:
    Étant donné un poste en mode carte
    Et l'utilisateur identifié par la carte "cps-medecin"

  @CNDA-1.01 @C1 @seen
  Règle: Essai 1.01, l'assertion Vitale est celle de la carte lue

    Scénario: La carte INSi 01 permet de retrouver l'INS de Ruth
      Étant donné l'identité provisoire "NESSI RUTH"
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Et l'utilisateur accepte le retour INSi
      Alors le retour INSi est "00"
      Et l'appel 1 porte l'assertion d'une carte "CPS" au nom de "899900023351"
      Et l'appel 1 porte l'assertion de la carte Vitale "468929507"
      Et l'appel 1 transmet de la carte Vitale:
        | donnée                  | valeur        |
        | NIR de l'ouvrant droit  | 2770763220829 |
        | nom de naissance        | NESSI         |
        | date de naissance       | 14071977      |
        | rang de naissance       | 1             |
      Et le statut de confiance est "Identité récupérée"
      Et le matricule INS est "2770763220829 10"

    Scénario: La carte propose tous ses bénéficiaires
      Étant donné la carte "vitale-insi-01" dans le lecteur Vitale
      Quand l'utilisateur lit la carte Vitale
      Alors le choix proposé est:
        | bénéficiaire        |
        | RUTH DE VINCI       |
        | DONATELLO DE VINCI  |
        | RAPHAEL DE VINCI    |
        | LEONARDO DE VINCI   |

    Scénario: Seul le rang de naissance distingue les jumeaux
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RAPHAEL DE VINCI"
      Alors l'appel 1 transmet de la carte Vitale:
        | donnée                  | valeur        |
        | NIR de l'ouvrant droit  | 2770763220829 |
        | nom de naissance        | DE VINCI      |
        | date de naissance       | 07082010      |
        | rang de naissance       | 2             |

  @CNDA-1.02 @C3 @seen
  Règle: Essai 1.02, une assertion Vitale de vingt minutes ne sert plus

    Scénario: Cas 1, Donatello est recherché vingt minutes après Ruth, la carte restant en place
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Et 20 minutes s'écoulent
      Et l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "DONATELLO DE VINCI"
      Alors 2 appels partent vers le téléservice INSi
      Et l'appel 2 porte une autre assertion Vitale que l'appel 1
      Et l'assertion Vitale de l'appel 2 a moins de 20 minutes

    Scénario: Cas 2, la carte est lue vingt minutes avant que l'appel ne parte
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand 20 minutes s'écoulent
      Et l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "DONATELLO DE VINCI"
      Alors 1 appel part vers le téléservice INSi
      Et l'assertion Vitale de l'appel 1 a moins de 20 minutes

  @CNDA-1.03 @C4 @seen
  Règle: Essai 1.03, le bénéficiaire d'une carte n'est jamais recherché avec une autre

    Scénario: La carte INSi 01 est échangée contre la carte INSi 04 avant l'appel
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand la carte Vitale est remplacée par "vitale-insi-04"
      Et l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi

    Scénario: La carte Vitale est retirée avant l'appel
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand la carte Vitale est retirée
      Et l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi

  @CNDA-1.07 @C6 @seen
  Règle: Essai 1.07, aucune identité trouvée avec la carte

    Contexte:
      Étant donné le téléservice INSi qui répond "01"

    Scénario: Cas 1, Lionel n'a qu'un nom
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-02"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "LIONEL TESTDEUX"
      Alors le retour INSi est "01"
      Et 1 appel part vers le téléservice INSi
      Et le message affiché est "Aucune identité n'a été trouvée par le téléservice INSi"

    Scénario: Cas 2, le nom d'usage de Léonard est essayé comme nom de naissance
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-03"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "LÉONARD TESTUSAGE"
      Alors le retour INSi est "01"
      Et 2 appels partent vers le téléservice INSi
      Et l'appel 1 transmet le nom de naissance "TESTNAISSANCE"
      Et l'appel 2 transmet le nom de naissance "TESTUSAGE"

    Scénario: Cas 3, Damien n'a qu'un nom
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-04"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "DAMIEN TESTQUATRE"
      Alors le retour INSi est "01"
      Et 1 appel part vers le téléservice INSi
      Et l'utilisateur est averti par un message

    Scénario: L'identité que la carte ne fait pas retrouver reste comme elle était
      Étant donné l'identité provisoire "NESSI RUTH"
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Alors le retour INSi est "01"
      Et l'identité est inchangée

  @CNDA-1.10 @C7 @seen
  Règle: Essai 1.10, matricule d'attente

    Scénario: Un NIA retourné avec la carte est intégré comme tel
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Et le téléservice INSi qui retourne l'identité "ECETINSI PIERRE-ALAIN" avec "1.2.250.1.213.1.4.9" pour OID
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-02"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "LIONEL TESTDEUX"
      Et l'utilisateur accepte le retour INSi
      Alors l'OID est "1.2.250.1.213.1.4.9"
      Et la nature du matricule INS est "NIA"

    Scénario: Le fichier injecté en réponse à la carte porte un NIA
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Et le téléservice INSi qui suit le script:
        | réponse               |
        | fichier TEST_1.10.xml |
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-02"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "LIONEL TESTDEUX"
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1090763220834 89"
      Et l'OID est "1.2.250.1.213.1.4.9"
      Et la nature du matricule INS est "NIA"
