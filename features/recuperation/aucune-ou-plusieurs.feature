# language: fr
@regle-37
Fonctionnalité: Conduite à tenir quand le téléservice INSi ne trouve pas une seule identité

  @D5 @basis-official
  Règle: Aucune identité trouvée laisse le statut inchangé

    @seen
    Plan du scénario: Le retour 01 laisse l'identité <statut> inchangée
      Étant donné l'identité <statut> "HOUILLES PIERRE"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "01"
      Et le statut de confiance est "<statut de confiance>"
      Et aucun matricule INS ni OID n'est affiché

      Exemples:
        | statut     | statut de confiance |
        | provisoire | Identité provisoire |
        | validée    | Identité validée    |

    @mix
    Scénario: L'identité trouvée au second appel est rapatriée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond "01" au prochain appel
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le rapatriement est accepté
      Et le matricule INS est "2751263220749 74"

  @Sentinelle-07 @couloir-LGC @D5 @seen @basis-official
  Règle: Le message prescrit annonce qu'aucune identité n'a été trouvée

    Scénario: Le retour 01 affiche le message de la vague 2 du Ségur
      Étant donné l'identité provisoire "HOUILLES PIERRE"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le message affiché est "Aucune identité n'a été trouvée par le téléservice INSi"

  @decision-13 @recon @basis-inferred
  Règle: Une identité qui porte déjà l'INS ne la perd pas sur un retour 01

    Plan du scénario: Le retour 01 conserve le matricule de l'identité <statut>
      Étant donné l'identité <statut> "NESSI RUTH"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "01"
      Et le statut de confiance est "<statut de confiance>"
      Et le matricule INS est "2770763220829 10"

      Exemples:
        | statut    | statut de confiance |
        | récupérée | Identité récupérée  |
        | qualifiée | Identité qualifiée  |

  @D7 @seen @basis-official
  Règle: Plusieurs identités trouvées laissent le statut inchangé

    Scénario: Le retour 02 persistant laisse l'identité provisoire
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Et le téléservice INSi qui répond "02"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "02"
      Et le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché

  @Sentinelle-07 @couloir-LGC @D7 @seen @basis-official
  Règle: Le message prescrit invite à affiner la recherche

    Scénario: Le retour 02 persistant affiche le message de la vague 2 du Ségur
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Et le téléservice INSi qui répond "02"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le message affiché est "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. Affinez votre recherche et / ou utilisez la carte Vitale de l'usager"

  @Sentinelle-05 @couloir-LGC @D6 @seen @basis-official
  Règle: Après un retour 02, le code lieu de naissance connu est ajouté sans autre geste

    Scénario: Le second appel porte le code lieu de naissance
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Quand l'utilisateur interroge le téléservice INSi
      Alors 2 appels partent vers le téléservice INSi
      Et l'appel 1 ne transmet pas de code lieu de naissance
      Et l'appel 2 transmet le code lieu de naissance "63220"
      Et le retour INSi est "00"

  @Sentinelle-05 @couloir-LGC @D6 @recon @basis-inferred
  Règle: Un second appel identique au premier n'a pas lieu d'être

    Scénario: Sans code lieu de naissance connu, aucun second appel ne part
      Étant donné l'identité provisoire "DE VINCI LEONARDO" avec "99999" pour code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors 1 appel part vers le téléservice INSi
      Et le retour INSi est "02"

  @D8 @CNDA-2.06 @mix @basis-secondary
  Règle: Sans code lieu de naissance, les autres prénoms puis le lieu demandé à l'usager lèvent l'ambiguïté

    Scénario: Les autres prénoms du titre d'identité sont essayés avant de demander le lieu
      Étant donné l'identité provisoire "DE VINCI LEONARDO" avec "99999" pour code lieu de naissance
      Et le téléservice INSi qui répond "02"
      Quand l'utilisateur remplace les prénoms de naissance par "LEONARDO PIERO"
      Et l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors 3 appels partent vers le téléservice INSi
      Et l'appel 1 transmet le prénom "LEONARDO"
      Et l'appel 2 transmet le prénom "PIERO"
      Et l'appel 3 transmet le prénom "LEONARDO PIERO"
      Et aucun appel ne transmet de code lieu de naissance
      Et le retour INSi est "02"
      Et le statut de confiance est "Identité provisoire"

    Scénario: Le lieu de naissance demandé à l'usager donne une seule identité
      Étant donné l'identité provisoire "DE VINCI LEONARDO" avec "99999" pour code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur remplace le code lieu de naissance par "63220"
      Et l'utilisateur interroge le téléservice INSi avec le code lieu de naissance
      Et l'utilisateur accepte le retour INSi
      Alors l'appel 2 transmet le code lieu de naissance "63220"
      Et le statut de confiance est "Identité récupérée"
      Et le matricule INS est "1140263220833 56"

  @D14 @mix @basis-secondary
  Règle: Une erreur technique n'est pas un retour 01

    Plan du scénario: L'erreur « <erreur> » laisse l'identité inchangée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond par l'erreur "<erreur>"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Et l'identité est inchangée

      Exemples:
        | erreur    |
        | insi_101  |
        | insi_102  |
        | desir_550 |

    Scénario: Un téléservice injoignable laisse l'identité inchangée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi injoignable
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Et l'identité est inchangée

    Scénario: L'erreur technique arrête l'essai des prénoms
      Étant donné l'identité provisoire "HOUILLES PIERRE" avec "PIERRE PAUL JACQUES" pour prénoms de naissance
      Et le téléservice INSi qui répond par l'erreur "insi_102"
      Quand l'utilisateur interroge le téléservice INSi en essayant chaque prénom
      Alors 1 appel part vers le téléservice INSi

    Scénario: L'appel réussit une fois l'erreur technique passée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui répond par l'erreur "insi_102" au prochain appel
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le rapatriement est accepté
      Et le matricule INS est "2751263220749 74"
