# language: fr
@couloir-LBM
Fonctionnalité: Qualifier l'identité d'un patient venu au laboratoire de biologie médicale

  @kit-LBM-1 @kit-LBM-2 @INS-25 @mix @basis-official
  Règle: La pièce d'identité vue et le retour INSi comparé, l'identité du patient est qualifiée

    Scénario: Avec sa carte Vitale, l'identité de la patiente est qualifiée
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-medecin"
      Et l'identité validée "NESSI RUTH"
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Et l'utilisateur accepte le retour INSi
      Alors le retour INSi est "00"
      Et le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "2770763220829 10"

    Scénario: Sans sa carte Vitale, l'identité de la patiente est qualifiée par ses traits
      Étant donné l'identité validée "GARCIA-HAMMADI SARAH-LOU"
      Et le téléservice INSi qui retourne l'identité "GARCIA-HAMMADI SARAH-LOU"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et l'identité affiche:
        | champ                  | valeur              |
        | matricule INS          | 2770101154003 29    |
        | OID                    | 1.2.250.1.213.1.4.8 |
        | nom de naissance       | GARCIA-HAMMADI      |
        | prénoms de naissance   | SARAH-LOU ANNA      |
        | date de naissance      | 21/01/1977          |
        | sexe                   | F                   |
        | code lieu de naissance | 01154               |

  @kit-LBM-3 @E5 @basis-official
  Règle: Une discordance majeure laisse l'identité au statut validé

    @seen
    Scénario: La date de naissance retournée n'est pas celle de la pièce d'identité
      Étant donné l'identité validée "GARCIA-HAMMADI SARAH-LOU"
      Et le téléservice INSi qui retourne l'identité "GARCIA-HAMMADI SARAH-LOU" avec "1977-01-12" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché

    @mix
    Scénario: Le nom amputé au laboratoire n'est pas confondu avec celui de la patiente
      Étant donné l'identité validée "GARCIA-HAMMADI SARAH-LOU" avec "HAMMADI" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "GARCIA-HAMMADI SARAH-LOU"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et l'identité est inchangée

  @kit-LBM-4 @B5 @INS-34 @regle-28 @seen @basis-official
  Règle: Le patient qui refuse de présenter une pièce d'identité est accueilli, ses comptes rendus ne portent pas l'INS

    Scénario: Le compte rendu d'une identité récupérée part sans INS
      Étant donné l'identité récupérée "GARCIA-HAMMADI SARAH-LOU"
      Quand l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID
      Et le document porte:
        | champ                   | valeur         |
        | nom de naissance        | GARCIA-HAMMADI |
        | 1er prénom de naissance | SARAH-LOU      |

    Scénario: Le compte rendu de l'identité qualifiée porte l'INS
      Étant donné l'identité qualifiée "GARCIA-HAMMADI SARAH-LOU"
      Quand l'utilisateur prépare un document électronique
      Alors le document porte:
        | champ         | valeur              |
        | matricule INS | 2770101154003 29    |
        | OID           | 1.2.250.1.213.1.4.8 |

  @kit-LBM-7 @D18 @mix @basis-official
  Règle: L'absence d'INS n'empêche pas la prise en charge

    Scénario: La patiente que le téléservice ne trouve pas garde une identité validée, et son compte rendu part avec ses traits
      Étant donné l'identité validée "GARCIA-HAMMADI SARAH-LOU"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur prépare un document électronique
      Alors le statut de confiance est "Identité validée"
      Et le document porte:
        | champ             | valeur         |
        | nom de naissance  | GARCIA-HAMMADI |
        | date de naissance | 21/01/1977     |

  @kit-LBM-8 @INS-45 @regle-33 @mix @basis-official
  Règle: Les autres logiciels du laboratoire rediffusent l'INS qu'ils ont reçue

    Scénario: L'INS reçue validée repart entière vers un autre logiciel du laboratoire
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277010115400329^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||GARCIA-HAMMADI^SARAH-LOU^SARAH-LOU ANNA^^^^L||19770121|F|||^^^^^FRA^BDL^^01154|||||||||||||||||||||VALI
        """
      Quand l'utilisateur diffuse l'identité vers "Automate d'hématologie"
      Alors le message diffusé porte:
        | champ    | valeur                                                           |
        | PID-3[2] | 277010115400329^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |
        | PID-5    | GARCIA-HAMMADI^SARAH-LOU^SARAH-LOU ANNA^^^^L                     |
        | PID-32   | VALI                                                             |
