# Language: fr
#language fr
# language: fr # x
# language:
# language: f9
Fonctionnalité: F
