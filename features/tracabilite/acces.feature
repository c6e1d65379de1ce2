# language: fr
@INS-3 @INS-3.1 @I1 @regle-4 @basis-official
Fonctionnalité: Tracer les accès à l'identité

  Contexte:
    Étant donné les utilisateurs habilités "Claire BERNARD" et "Karim HADDAD"
    Et l'identité qualifiée "NESSI RUTH"

  @seen
  Scénario: L'accès à l'identité est tracé, avec la date et l'utilisateur
    Quand "Karim HADDAD" consulte l'identité
    Alors le journal des accès porte "Karim HADDAD", la date et l'heure

  @mix
  Scénario: Un utilisateur qui n'a pas consulté l'identité n'apparaît pas dans le journal des accès
    Quand "Karim HADDAD" consulte l'identité
    Alors le journal des accès ne porte pas "Claire BERNARD"
