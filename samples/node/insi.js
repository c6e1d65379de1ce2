// Appel du téléservice INSi en mode certificat avec node-soap : recherche par traits (WS_INS2), en TLS mutuel.
const { randomUUID } = require('node:crypto')
const { readFileSync } = require('node:fs')
const https = require('node:https')
const soap = require('soap')

const ACTION = 'urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite'
const ADDRESSING = 'http://www.w3.org/2005/08/addressing'
const SOFTWARE = { idam: 'NOD17NF26EX1', name: 'urn:lps:exemple-node:1.0', version: '1.0' }
const TIMEOUT = 20_000
const RESULT = /<(\w+:)?RESULTAT\s[^>]*"http:\/\/www\.cnamts\.fr\/INSiResultat"/

/** Le téléservice n'a rien répondu d'exploitable : ce n'est jamais un « retour 01 ». */
class TechnicalError extends Error {}

/** Un poste du logiciel, pour une session du banc. node-soap garde la description WSDL de chaque adresse. */
class InsiClient {
  constructor(session) {
    const { client, authority } = session.certificates
    this.session = session.id
    this.emitter = client.structure
    this.address = session.insiAddress
    this.tls = { key: readFileSync(client.keyFile), cert: readFileSync(client.certificateFile), ca: readFileSync(authority.file) }
  }

  /** Cherche une personne ; rend le code retour, et son image quand elle est trouvée. */
  async search({ birthName, givenName, sex, birthDate, birthPlace }) {
    const client = await this.#connect()
    const body = { NomNaissance: birthName, Prenom: givenName, Sexe: sex, DateNaissance: birthDate }
    if (birthPlace) body.LieuNaissance = birthPlace
    let result, raw
    try {
      ;[result, raw] = await client.rechercherInsAvecTraitsIdentiteAsync(body, { timeout: TIMEOUT })
    } catch (failure) {
      throw new TechnicalError(failure.root?.Envelope?.Body?.Fault?.Detail?.Erreur?.attributes?.code ?? 'téléservice injoignable ou réponse illisible')
    }
    // node-soap ne regarde pas les espaces de noms : une réponse d'un autre contrat lui paraîtrait bonne.
    if (!RESULT.test(raw)) throw new TechnicalError('réponse illisible')
    const code = result?.CR?.CodeCR
    if (!['00', '01', '02'].includes(code) || (code === '00' && !result.INDIVIDU?.INSACTIF)) throw new TechnicalError('réponse illisible')
    return { code, person: code === '00' ? person(result.INDIVIDU) : null }
  }

  async #connect() {
    const agent = new https.Agent(this.tls)
    const options = { forceSoap12Headers: true, wsdl_options: { httpsAgent: agent } }
    let client
    try {
      client = await soap.createClientAsync(`${this.address}?wsdl`, options)
    } catch {
      throw new TechnicalError('téléservice injoignable')
    }
    client.setSecurity(new soap.ClientSSLSecurity(this.tls.key, this.tls.cert, this.tls.ca))
    // Chaque identifiant est nouveau à chaque appel ; l'instance est la session du banc.
    const context = () => ({ Id: randomUUID(), Temps: new Date().toISOString(), Emetteur: this.emitter })
    const lps = { IDAM: { attributes: { R: '4' }, $value: SOFTWARE.idam }, Version: SOFTWARE.version, Instance: this.session, Nom: SOFTWARE.name }
    client.addSoapHeader({ ContexteBAM: { attributes: { Version: '01_02' }, ...context(), COUVERTURE: {} } }, '', 'ctxbam')
    client.addSoapHeader({ ContexteLPS: { attributes: { Nature: 'CTXLPS', Version: '01_00' }, ...context(), LPS: lps } }, '', 'ctxlps')
    client.addSoapHeader({ Action: ACTION }, '', 'wsa', ADDRESSING)
    client.addSoapHeader({ MessageID: `uuid:${randomUUID()}` }, '', 'wsa', ADDRESSING)
    return client
  }
}

const person = ({ INSACTIF, TIQ }) => ({
  number: `${INSACTIF.IdIndividu?.NumIdentifiant ?? ''}${INSACTIF.IdIndividu?.Cle ?? ''}`,
  oid: INSACTIF.OID ?? '',
  birthName: TIQ?.NomNaissance ?? '',
  birthGivenNames: TIQ?.ListePrenom ?? '',
  sex: TIQ?.Sexe ?? '',
  birthDate: isoDate(TIQ?.DateNaissance),
  birthPlace: TIQ?.LieuNaissance ?? '',
})

/** node-soap lit une date du schéma comme un objet Date ; une date incomplète reste un texte. */
const isoDate = (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : String(value ?? ''))

module.exports = { InsiClient, TechnicalError }
