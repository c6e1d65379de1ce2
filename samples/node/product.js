// Le logiciel d'exemple : un registre d'identités en mémoire, centré sur l'appel INSi. Les noms des champs sont ceux du contrat.
const MANDATORY = {
  birthName: 'Le nom de naissance',
  firstBirthName: 'Le 1er prénom de naissance',
  birthDate: 'La date de naissance',
  sex: 'Le sexe',
  birthPlace: 'Le code lieu de naissance',
}
const FIELDS = ['insMatricule', 'insOid', ...Object.keys(MANDATORY), 'birthGivenNames', 'usedName', 'usedFirstName', 'address', 'phone']
const NAMES = ['birthName', 'firstBirthName', 'birthGivenNames', 'usedName', 'usedFirstName']
const STRICT = ['insMatricule', 'insOid', 'birthName', 'birthGivenNames', 'birthDate', 'sex', 'birthPlace']
const INS_OIDS = { '1.2.250.1.213.1.4.8': 'NIR', '1.2.250.1.213.1.4.9': 'NIA', '1.2.250.1.213.1.4.10': 'NIR', '1.2.250.1.213.1.4.11': 'NIR' }
const UNKNOWN_PLACE = '99999'
const MANY = "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. Affinez votre recherche et / ou utilisez la carte Vitale de l'usager"

/** Le logiciel refuse, et dit pourquoi : des couples [texte, champ]. */
class Refusal extends Error {
  constructor(...reasons) {
    super(reasons[0][0])
    this.reasons = reasons
  }
}

class Product {
  #identities = new Map()
  #returns = new Map()

  /** « fault » est le défaut planté exprès, ou undefined. */
  constructor(insi, fault) {
    this.insi = insi
    this.fault = fault
  }

  create(fields, confirmed) {
    const entered = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, normalised(field, value)]))
    const missing = Object.keys(MANDATORY).filter((field) => !entered[field])
    if (missing.length) throw new Refusal(...missing.map((field) => [`${MANDATORY[field]} est obligatoire.`, field]))
    const same = (one) => Object.keys(MANDATORY).every((field) => one[field] === entered[field])
    if (!confirmed && [...this.#identities.values()].some(same)) {
      throw new Refusal(["Une identité porte déjà ces cinq traits : confirmez qu'il s'agit d'une autre personne.", null])
    }
    const id = String(this.#identities.size + 1)
    this.#identities.set(id, { id, status: 'Identité provisoire', ...Object.fromEntries(FIELDS.map((field) => [field, ''])), ...entered })
    return id
  }

  read(id) {
    const identity = this.#identities.get(id)
    if (!identity) throw new Refusal(['Aucune identité ne porte cet identifiant.', null])
    return identity
  }

  isLocked(identity, field) {
    return identity.insMatricule !== '' && STRICT.includes(field)
  }

  async callInsi(id, { tryEachGivenName, withBirthPlace }) {
    const identity = this.read(id)
    this.#returns.delete(id)
    if (!['M', 'F'].includes(identity.sex)) {
      throw new Refusal(['Le téléservice INSi ne recherche pas une identité dont le sexe est indéterminé ou inconnu.', 'sex'])
    }
    const listed = identity.birthGivenNames.split(' ').filter(Boolean)
    const tries = tryEachGivenName && listed.length ? [...new Set([...listed, listed.join(' ')])] : [identity.firstBirthName]
    let answer
    for (const givenName of tries) {
      answer = await this.#ask(identity, givenName, withBirthPlace)
      if (answer.code === '00') break
    }
    if (answer.code === '01') return { code: '01', message: "Aucune identité n'a été trouvée par le téléservice INSi" }
    if (answer.code === '02') return { code: '02', message: MANY }
    const obstacle = this.#obstacle(identity, answer.person)
    if (!obstacle) this.#returns.set(id, answer.person)
    const alert = beginsList(identity.firstBirthName, answer.person.birthGivenNames)
      ? null
      : "Le 1er prénom de naissance n'est pas le début de la liste des prénoms retournée."
    return { code: '00', message: obstacle ?? 'Une identité a été trouvée par le téléservice INSi', alert, acceptable: !obstacle }
  }

  accept(id, firstBirthName) {
    const [identity, person] = [this.read(id), this.#returns.get(id)]
    if (!person) throw new Refusal(["Aucun retour INSi n'attend de réponse.", null])
    const first = firstBirthName ? normalised('firstBirthName', firstBirthName) : identity.firstBirthName
    if (!beginsList(first, person.birthGivenNames)) {
      throw new Refusal(['Le 1er prénom de naissance reprend le début de la liste des prénoms retournée.', 'firstBirthName'])
    }
    Object.assign(identity, {
      status: 'Identité récupérée',
      insMatricule: person.number,
      insOid: person.oid,
      birthName: person.birthName,
      birthGivenNames: person.birthGivenNames,
      firstBirthName: person.birthGivenNames.slice(0, first.length),
      birthDate: french(person.birthDate),
      sex: person.sex,
      birthPlace: person.birthPlace || identity.birthPlace,
    })
    this.#returns.delete(id)
  }

  reject(id) {
    this.read(id)
    if (!this.#returns.delete(id)) throw new Refusal(["Aucun retour INSi n'attend de réponse.", null])
  }

  /** Un appel, avec le lieu si l'utilisateur le demande ; puis un second avec le lieu connu quand plusieurs personnes répondent. */
  async #ask(identity, givenName, withBirthPlace) {
    const birthDate = identity.birthDate.split('/').reverse().join('-')
    const search = (birthPlace) => this.insi.search({ birthName: identity.birthName, givenName, sex: identity.sex, birthDate, birthPlace })
    const place = identity.birthPlace === UNKNOWN_PLACE ? undefined : identity.birthPlace
    const answer = await search(withBirthPlace ? place : undefined)
    return answer.code === '02' && place && !withBirthPlace ? search(place) : answer
  }

  /** Ce qui interdit d'accepter le retour ; null quand rien ne l'interdit. */
  #obstacle(identity, person) {
    if (!person.birthName || !person.birthGivenNames || !person.sex) return "Le retour INSi est incomplet : il n'a pas de nom, de prénom ou de sexe."
    if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(person.birthDate)) return 'La date de naissance retournée est incomplète.'
    if (!isMatricule(person.number) || !(person.oid in INS_OIDS)) return "Le matricule retourné n'est pas une INS."
    if ([...this.#identities.values()].some((one) => one !== identity && one.insMatricule === person.number)) {
      return 'Une autre identité porte déjà ce matricule INS.'
    }
    if (this.fault === 'discordance-accepted') return null
    return key(person.birthName) === key(identity.birthName) && french(person.birthDate) === identity.birthDate && person.sex === identity.sex
      ? null
      : "Le retour INSi discorde avec l'identité : vérifiez les traits saisis."
  }
}

function normalised(field, value) {
  if (NAMES.includes(field)) return name(field, value)
  if (field === 'birthDate' && !isDate(value)) throw new Refusal(["La date de naissance s'écrit jour, mois, année : 14/07/1977.", field])
  if (field === 'birthPlace' && value && !/^(\d{5}|2[AB]\d{3})$/.test(value)) {
    throw new Refusal(['Le code lieu de naissance est le code INSEE de cinq caractères.', field])
  }
  if (field === 'sex' && value && !['M', 'F', 'I', 'U'].includes(value)) throw new Refusal(['Le sexe est M, F, I ou U.', field])
  return value
}

/** Majuscules sans accent ; ce qui n'a pas d'équivalent permis est refusé. */
function name(field, value) {
  const plain = value.normalize('NFD').replace(/\p{Mn}/gu, '').toUpperCase().replaceAll('’', "'")
  if (!/^[A-Z' -]*$/.test(plain)) throw new Refusal(["Un nom n'admet que des lettres, l'espace, le tiret et l'apostrophe.", field])
  return plain
}

function isDate(value) {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? []
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
}

function isMatricule(number) {
  if (!/^\d{6}[0-9AB]\d{8}$/.test(number)) return false
  const corsican = { A: 1_000_000n, B: 2_000_000n }[number[6]] ?? 0n
  return BigInt(number.slice(13)) === 97n - ((BigInt(number.slice(0, 13).replace(/[AB]/, '0')) - corsican) % 97n)
}

const key = (value) => value.replace(/[-' ]/g, '')
const french = (isoDate) => isoDate.split('-').reverse().join('/')
const words = (names) => names.split(/[ -]/)
const beginsList = (first, names) => words(first).every((word, rank) => word === words(names)[rank])

module.exports = { Product, Refusal, FIELDS, INS_OIDS }
