#!/usr/bin/env bash
# Adaptateur par script entre InsConformance et un logiciel d'exemple : une exécution par action.
#
#   adapter.sh ACTION [--session ID]     demande JSON sur l'entrée standard, réponse JSON sur la sortie standard
#
# Codes de sortie du contrat : 0 répondu ; 3 ne sait pas faire ; autre : panne.
# SAMPLE_FAULT=duplicate-without-warning : défaut planté exprès, que le banc doit trouver.
# Le « logiciel » est un dossier par session, un fichier JSON par identité. Il faut bash 4 et jq.
set -euo pipefail
export LC_ALL=C.UTF-8

case ${SAMPLE_FAULT:-} in
  '' | duplicate-without-warning) ;;
  *) echo "Défaut inconnu : $SAMPLE_FAULT. SAMPLE_FAULT attend duplicate-without-warning." >&2; exit 2 ;;
esac

action=$1 session=${3:-}
store=${SAMPLE_STORE:-${TMPDIR:-/tmp}/insconf-exemple-shell}/$session
request=$(cat)

ask() { jq -r "$1" <<<"$request"; }
refuse() { jq -nc --arg text "$1" --arg field "$2" '{accepted: false, messages: [{$text, kind: "refusal", field: (if $field == "" then null else $field end)}], identityId: null}'; exit 0; }

describe() {
  jq -nc '
    def absent(reason): map({(.): reason}) | add;
    {contract: "1.0", name: "exemple shell", version: "1.0", capabilities: {
      present: ["createIdentities"],
      absent: (
        (["accessJournal", "modificationJournal", "insiJournal", "statusHistory", "matriculeHistory", "partnerJournal"] | absent("Le script d’exemple ne tient aucun journal.")) +
        (["searchIdentities", "editTraits", "attributes", "downgrade", "merge", "mergeUndo", "confirmationDate", "birthPlaceName", "knownNumberShown"] | absent("Le script d’exemple ne recherche ni ne modifie ses identités.")) +
        (["justificatifs", "justificatifSettings", "automaticValidation", "oneGestureQualification", "documentCopies"] | absent("Le script d’exemple ne contrôle pas de justificatif.")) +
        (["displaySettings", "authorisations", "sensitiveIdentities", "automaticInsiCall", "paperSettings", "platformSettings", "otherInsiAddress", "trustContracts"] | absent("Le script d’exemple n’a pas de réglage.")) +
        (["electronicDocuments", "paperDocuments", "paperDatamatrix", "datamatrixReading", "cdaDocuments", "labels", "fhirEmission", "secureMail", "hl7Emission", "hl7Reception", "otherDomainReception"] | absent("Le script d’exemple n’échange pas d’identités.")) +
        (["insiByTraits", "highlightDifferences", "cardMode", "vitaleApp", "insiVerification", "lotVerification"] | absent("Le script d’exemple n’appelle pas INSi.")) +
        (["describeFields", "incompleteBirthDates", "socialSecurityNumber"] | absent("Le script d’exemple ne gère pas ces champs.")))}}'
}

# Majuscules sans accent ; ce qui n'a pas d'équivalent permis reste et sera refusé.
plain() { sed 'y/àâäáãåçèéêëìíîïñòóôöõùúûüýÿÀÂÄÁÃÅÇÈÉÊËÌÍÎÏÑÒÓÔÖÕÙÚÛÜÝ/aaaaaaceeeeiiiinooooouuuuyyAAAAAACEEEEIIIINOOOOOUUUUY/' <<<"$1" | tr '[:lower:]' '[:upper:]'; }

fields=(birthName firstBirthName birthDate sex birthPlace birthGivenNames usedName usedFirstName address phone)
labels=("Le nom de naissance" "Le 1er prénom de naissance" "La date de naissance" "Le sexe" "Le code lieu de naissance")

create_identity() {
  local i id traits identity values
  mapfile -t values < <(jq -r '.entry.fields as $f | $ARGS.positional[] | $f[.] // ""' --args "${fields[@]}" <<<"$request")
  for i in 0 1 2 3 4; do
    [ -n "${values[i]}" ] || refuse "${labels[i]} est obligatoire." "${fields[i]}"
  done
  for i in 0 1 5 6 7; do
    values[i]=$(plain "${values[i]}")
    [[ ${values[i]} =~ ^[A-Z\'\ -]*$ ]] || refuse "Un nom n'admet que des lettres, l'espace, le tiret et l'apostrophe." "${fields[i]}"
  done
  [[ ${values[2]} =~ ^(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])/[0-9]{4}$ ]] || refuse "La date de naissance s'écrit jour, mois, année : 14/07/1977." birthDate
  [[ ${values[4]} =~ ^([0-9]{5}|2[AB][0-9]{3})$ ]] || refuse "Le code lieu de naissance est le code INSEE de cinq caractères." birthPlace
  traits=$(printf '%s|' "${values[@]:0:5}")
  if [ "$(ask .entry.confirmedAsAnotherPerson)" = false ] && [ "${SAMPLE_FAULT:-}" != duplicate-without-warning ] && grep -qsxF -- "$traits" "$store"/*.traits; then
    refuse "Une identité porte déjà ces cinq traits : confirmez qu'il s'agit d'une autre personne." ""
  fi
  id=$(($(find "$store" -name '*.json' | wc -l) + 1))
  printf '%s\n' "$traits" >"$store/$id.traits"
  identity=$(for i in "${!fields[@]}"; do printf '%s\n%s\n' "${fields[i]}" "${values[i]}"; done | jq -Rnc '[inputs] | [range(0; length; 2) as $i | {(.[$i]): .[$i + 1]}] | add')
  printf '%s\n' "$identity" >"$store/$id.json"
  jq -nc --arg id "$id" '{accepted: true, messages: [], identityId: $id}'
}

read_identity() {
  local id
  id=$(ask .identityId)
  [ -e "$store/$id.json" ] || { jq -nc '{accepted: false, messages: [{text: "Aucune identité ne porte cet identifiant.", kind: "refusal"}], identity: null}'; exit 0; }
  jq -c --arg id "$id" '
    . as $known
    | ["insMatricule", "insOid", "birthName", "birthGivenNames", "firstBirthName", "birthDate", "sex", "birthPlace", "usedName", "usedFirstName", "address", "phone"]
    | map({field: ., value: ($known[.] // ""), displayed: true, locked: false})
    | {accepted: true, messages: [], identity: {id: $id, status: "Identité provisoire", fields: .}}' "$store/$id.json"
}

case $action in
  describe) describe ;;
  open) mkdir -p "$store" && echo '{}' ;;
  close) rm -rf "${store:?}" && echo '{}' ;;
  declareUser) echo '{}' ;; # Ce logiciel n'a pas de comptes.
  createIdentity) create_identity ;;
  readIdentity) read_identity ;;
  *) exit 3 ;;
esac
