# language: fr
@regle-19
Fonctionnalité: Valider une identité sur présentation d'un justificatif

  @INS-18 @INS-18.1 @basis-official @seen
  Règle: La nature du justificatif est enregistrée

    Plan du scénario: Le justificatif « <justificatif> » est enregistré
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "<justificatif>"
      Alors le justificatif de l'identité est "<justificatif>"

      Exemples:
        | justificatif               |
        | Carte nationale d'identité |
        | Passeport                  |
        | Permis de conduire         |

  @INS-20 @INS-20.1 @seen @basis-official
  Règle: Seul un justificatif à haut niveau de confiance permet de valider

    @INS-24 @INS-24.1 @regle-20 @B1
    Scénario: La carte nationale d'identité permet de valider
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "Carte nationale d'identité"
      Et l'utilisateur valide l'identité
      Alors la validation est acceptée
      Et le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché

    @B2
    Scénario: Le permis de conduire ne permet pas de valider
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "Permis de conduire"
      Et l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité provisoire"

    @B2
    Scénario: Sans justificatif, la validation est refusée
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité provisoire"

    Scénario: Un justificatif à faible niveau de confiance ne qualifie pas une identité récupérée
      Étant donné l'identité récupérée "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "Permis de conduire"
      Et l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité récupérée"

  @B5 @INS-20 @INS-34 @regle-28 @mix @basis-official
  Règle: L'usager qui refuse de présenter un titre d'identité est accueilli sans que son identité soit qualifiée

    Scénario: Son identité récupérée le reste et se complète comme une autre
      Étant donné l'identité récupérée "ADRUN ZOE"
      Quand l'utilisateur valide l'identité
      Et l'utilisateur remplace le téléphone par "0473000000"
      Alors la modification est acceptée
      Et le statut de confiance est "Identité récupérée"

    Scénario: Ses documents ne sont pas référencés avec l'INS
      Étant donné l'identité récupérée "ADRUN ZOE"
      Quand l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID

  @INS-19 @INS-19.1 @B4 @seen @basis-official
  Règle: Le site paramètre la liste des justificatifs et leur niveau de confiance

    Scénario: Un justificatif relevé à un haut niveau de confiance permet de valider
      Étant donné que l'administrateur du site paramètre le justificatif "Livret de famille" à haut niveau de confiance
      Et l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "Livret de famille"
      Et l'utilisateur valide l'identité
      Alors la validation est acceptée
      Et le statut de confiance est "Identité validée"

    Scénario: Un justificatif abaissé à un faible niveau de confiance ne permet plus de valider
      Étant donné que l'administrateur du site paramètre le justificatif "Livret de famille" à haut niveau de confiance
      Et que l'administrateur du site paramètre le justificatif "Livret de famille" à faible niveau de confiance
      Et l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "Livret de famille"
      Et l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité provisoire"

  @INS-19 @INS-19.1 @recon @basis-inferred
  Règle: La liste du site s'impose à ses utilisateurs

    Scénario: Un justificatif absent de la liste du site ne peut pas être enregistré
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur enregistre le justificatif "Carte de fidélité"
      Alors l'enregistrement est refusé

    Scénario: Un utilisateur ordinaire ne paramètre pas les justificatifs
      Quand l'utilisateur paramètre le justificatif "Permis de conduire" à haut niveau de confiance
      Alors le paramétrage est refusé

  @INS-19 @B4 @recon @basis-inferred
  Règle: Un nouveau paramétrage ne change pas les statuts déjà attribués

    Scénario: L'identité validée avant l'abaissement du justificatif reste validée
      Étant donné l'identité validée "ADRUN ZOE"
      Quand l'administrateur du site paramètre le justificatif "Carte nationale d'identité" à faible niveau de confiance
      Alors le paramétrage est accepté
      Et le statut de confiance est "Identité validée"

  @RNIV-3.3.3 @B6 @mix @basis-secondary
  Règle: L'extrait d'acte de naissance d'un mineur vaut avec le titre d'identité d'un parent

    Scénario: L'extrait d'acte de naissance et le titre d'un parent permettent de valider l'identité d'un mineur
      Étant donné l'identité provisoire "DE VINCI LEONARDO" avec "01/02/2020" pour date de naissance
      Quand l'utilisateur enregistre le justificatif "Extrait d'acte de naissance", avec celui d'un parent, "Carte nationale d'identité"
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité validée"

    Scénario: L'extrait d'acte de naissance seul ne permet pas de valider
      Étant donné l'identité provisoire "DE VINCI LEONARDO" avec "01/02/2020" pour date de naissance
      Quand l'utilisateur enregistre le justificatif "Extrait d'acte de naissance"
      Et l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité provisoire"

  @RNIV-3.3.3 @B7 @mix @basis-secondary
  Règle: L'acte de naissance et la carte Vitale avec photo valent à l'admission directe en EHPAD

    Scénario: À l'admission directe en EHPAD, l'acte de naissance et la carte Vitale permettent de valider
      Étant donné l'identité provisoire "TCHITCHI CATARINA"
      Quand l'utilisateur enregistre le justificatif "Acte de naissance et carte Vitale avec photo" à l'admission directe en EHPAD
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité validée"

    Scénario: Hors EHPAD, l'acte de naissance et la carte Vitale ne permettent pas de valider
      Étant donné l'identité provisoire "TCHITCHI CATARINA"
      Quand l'utilisateur enregistre le justificatif "Acte de naissance et carte Vitale avec photo"
      Et l'utilisateur valide l'identité
      Alors la validation est refusée
      Et le statut de confiance est "Identité provisoire"

  @EXI-ID-19 @basis-secondary @mix
  Règle: Aucun justificatif n'est choisi d'avance

    Scénario: L'utilisateur choisit lui-même le justificatif
      Quand l'utilisateur s'apprête à enregistrer un justificatif
      Alors le justificatif "Passeport" est proposé
      Et aucun justificatif n'est choisi d'avance
