# language: fr
@INS-13 @INS-13.1 @regle-6
Fonctionnalité: Rapatrier l'INS retournée par le téléservice INSi

  @basis-official @D1 @seen
  Règle: Les champs de l'INS sont alimentés par le retour INSi

    Plan du scénario: Le retour accepté alimente l'identité <statut>
      Étant donné l'identité <statut> "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors l'identité affiche:
        | champ                   | valeur                       |
        | matricule INS           | 1090763220834 89             |
        | OID                     | 1.2.250.1.213.1.4.8          |
        | nom de naissance        | ECETINSI                     |
        | prénoms de naissance    | PIERRE-ALAIN MURIEL FLORIANT |
        | 1er prénom de naissance | PIERRE-ALAIN                 |
        | date de naissance       | 14/07/2009                   |
        | sexe                    | M                            |
        | code lieu de naissance  | 63220                        |

      Exemples:
        | statut     |
        | provisoire |
        | validée    |

    Scénario: Le lieu de naissance absent de l'identité est alimenté par le retour INSi
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "99999" pour code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le code lieu de naissance est "63220"

    Scénario: La liste des prénoms vient de ListePrenom, jamais de Prenom
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Et le téléservice INSi qui retourne l'identité "ECETINSI PIERRE-ALAIN" avec Prenom à côté de ListePrenom
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors les prénoms de naissance sont "PIERRE-ALAIN MURIEL FLORIANT"

    Scénario: La date de naissance retournée s'affiche en jour, mois et année
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors la date de naissance s'affiche "14/07/2009"

    Scénario: Le lieu de naissance retourné s'affiche par le nom de la commune
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "99999" pour code lieu de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le lieu de naissance s'affiche "Mazoires"

  @basis-official @D2 @seen
  Règle: Rien n'est rapatrié tant que l'utilisateur n'a pas accepté

    Scénario: Avant l'acceptation, l'identité est inchangée
      Étant donné l'identité provisoire "D'ARTAGNAN PIERRE-ALAIN" avec "DARTAGNAN DE LHERAULT" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors l'identité est inchangée

    Scénario: Le retour refusé par l'utilisateur laisse l'identité inchangée
      Étant donné l'identité provisoire "D'ARTAGNAN PIERRE-ALAIN" avec "DARTAGNAN DE LHERAULT" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur refuse le retour INSi
      Alors l'identité est inchangée

  @basis-official @SC.INS.19 @couloir-LGC @D2 @seen
  Règle: Les différences entre l'identité et le retour INSi sont mises en évidence

    Scénario: Le trait qui diffère est mis en évidence, ceux qui concordent ne le sont pas
      Étant donné l'identité provisoire "D'ARTAGNAN PIERRE-ALAIN" avec "DARTAGNAN DE LHERAULT" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi met en évidence:
        | champ            | identité              | retour INSi             |
        | nom de naissance | DARTAGNAN DE LHERAULT | D'ARTAGNAN DE L'HERAULT |

    Scénario: Un retour identique n'a aucune différence à mettre en évidence
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne met aucune différence en évidence

    Scénario: Le numéro de sécurité sociale connu est montré pour être comparé au matricule retourné
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "2770763220829 10" pour numéro de sécurité sociale
      Quand l'utilisateur interroge le téléservice INSi
      Alors le numéro de sécurité sociale connu, "2770763220829 10", est montré à côté du matricule retourné

    Scénario: L'identité rapatriée porte les traits du retour INSi
      Étant donné l'identité provisoire "D'ARTAGNAN PIERRE-ALAIN" avec "DARTAGNAN DE LHERAULT" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le nom de naissance est "D'ARTAGNAN DE L'HERAULT"
      Et le matricule INS est "1010663220754 60"

  @basis-official @SC.INS.22 @couloir-LGC @D1 @seen
  Règle: Une correspondance parfaite est rapatriée sans autre geste

    Scénario: Le numéro connu et les quatre traits concordent avec le retour
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "1090763220834 89" pour numéro de sécurité sociale
      Quand l'utilisateur interroge le téléservice INSi
      Alors le matricule INS est "1090763220834 89"

    Scénario: Le numéro connu est celui d'un parent, l'utilisateur décide
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "2770763220829 10" pour numéro de sécurité sociale
      Quand l'utilisateur interroge le téléservice INSi
      Alors l'identité est inchangée

  @basis-secondary @EXI-ID-08 @regle-8 @mix
  Règle: Le nom utilisé et le prénom utilisé ne sont jamais alimentés par le retour INSi

    Scénario: Le nom utilisé et le prénom utilisé vides restent vides
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le nom utilisé est vide
      Et le prénom utilisé est vide

    Scénario: Le nom utilisé connu est conservé
      Étant donné l'identité provisoire "ADRUN ZOE" avec "MARCHAND" pour nom utilisé
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le nom utilisé est "MARCHAND"
