# language: fr
Fonctionnalité: Diffuser une identité en HL7 v2

  @INS-34.1 @regle-28 @H4 @seen @basis-official
  Plan du scénario: Le message d'une identité <statut> ne porte ni matricule ni OID
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors les messages diffusés ne portent ni matricule INS ni OID
    Et les messages diffusés respectent le profil d'échange
    Et le message diffusé porte:
      | champ  | valeur          |
      | MSH-9  | ADT^A28^ADT_A05 |
      | PID-7  | 19770714        |
      | PID-8  | F               |
      | PID-32 | <code>          |

    Exemples:
      | statut     | code |
      | provisoire | PROV |
      | récupérée  | PROV |
      | validée    | VALI |

  @INS-34.1 @regle-28 @EXI-ID-08 @seen @basis-official
  Scénario: Le message d'une identité qualifiée porte le matricule, l'OID et les traits d'INSi
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors les messages diffusés respectent le profil d'échange
    Et le message diffusé porte:
      | champ    | valeur                                                           |
      | PID-3[2] | 277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |
      | PID-5    | NESSI^RUTH^RUTH ISABELLE^^^^L                                    |
      | PID-11   | ^^^^^FRA^BDL^^63220                                              |
      | PID-32   | VALI                                                             |

  @regle-28 @INS-34 @mix @basis-official
  Scénario: L'attribut « homonyme » voyage avec l'identité
    Étant donné l'identité validée "NESSI RUTH"
    Quand l'utilisateur pose l'attribut "Identité homonyme"
    Et l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors le message diffusé porte:
      | champ  | valeur    |
      | PID-32 | VALI~HOMA |

  @INS-45 @regle-27 @regle-28 @INS-33 @mix @basis-official
  Scénario: Le retrait de l'INS est transmis à celui qui l'a reçue
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Et un super utilisateur rétrograde l'identité en "Identité validée"
    Et l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors les messages diffusés ne portent ni matricule INS ni OID
    Et les messages diffusés respectent le profil d'échange
    Et le message diffusé porte:
      | champ    | valeur                                                           |
      | MSH-9    | ADT^A47^ADT_A30                                                  |
      | PID-3[2] | ""^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS              |
      | MRG-1    | 277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |
      | PID-32   | VALI                                                             |

  @INS-45 @INS-34 @regle-28 @F6 @mix @basis-official
  Scénario: L'INS gardée d'une identité ramenée à « Identité récupérée » est retirée à celui qui l'a reçue
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Et un super utilisateur rétrograde l'identité en "Identité récupérée"
    Et l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors les messages diffusés ne portent ni matricule INS ni OID
    Et le premier message diffusé porte:
      | champ    | valeur                                                           |
      | MSH-9    | ADT^A47^ADT_A30                                                  |
      | PID-3[2] | ""^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS              |
      | MRG-1    | 277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |
      | PID-32   | PROV                                                             |

  @regle-33 @INS-45 @recon @basis-inferred
  Scénario: Rien ne part quand rien n'a changé
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Et l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors aucun message n'est diffusé

  @A5 @EXI-ID-11 @mix @basis-official
  Scénario: Une date de naissance complétée part sans matricule, et le dit
    Étant donné l'identité provisoire "NESSI RUTH" dont la date de naissance est incomplète, "??/07/1977"
    Quand l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
    Alors les messages diffusés ne portent ni matricule INS ni OID
    Et le message diffusé porte:
      | champ | valeur   |
      | PID-7 | 19770701 |
      | ZFD-4 | Y        |

  @INS-41 @INS-41.1 @regle-31 @H8 @seen @basis-official
  Scénario: L'envoi d'une identité qualifiée vers un autre domaine est tracé
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur diffuse l'identité vers "Clinique du Parc", d'un autre domaine
    Alors le journal des partenaires porte "Clinique du Parc", la date et l'heure
