/*
 * Asks the INSi simulator for an INS with node-soap (npm: soap).
 *
 *   echo '{"idam": "LSN17NF23FW0", "instance": "poste-1", "birthName": "ADRUN", "firstName": "ZOE", "sex": "F", "birthDate": "1975-12-31"}' \
 *     | node node_client.js https://127.0.0.1:8443/lps .insconf/pki [CARD]
 *
 * One search per line, one answer per line, in JSON. A search with a Vitale card reads
 * {"idam": …, "instance": …, "policyHolder": "2770763220829", "birthDate": "14071977", "twinRank": "1", "cardSerial": "468929507"}.
 * CARD is a folder with card.pem and card.key, the certificate and the key of a professional: the calls are then those of the card mode.
 */
const { createHash, createSign, randomUUID, X509Certificate } = require('node:crypto')
const { readFileSync } = require('node:fs')
const https = require('node:https')
const { createInterface } = require('node:readline')
const soap = require('soap')

const STRUCTURE = '300000009990001' // OU of the client certificate
const WSA = 'http://www.w3.org/2005/08/addressing'
const WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'
const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion'
const DS = 'http://www.w3.org/2000/09/xmldsig#'
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#'

/** The card of a professional: here two files, in a product the middleware of the CPS. */
function readCard(folder) {
  const certificate = new X509Certificate(readFileSync(`${folder}/card.pem`))
  const key = readFileSync(`${folder}/card.key`)
  const subject = certificate.subject.replaceAll('\n', ',')
  const number = /(?:^|,)CN=([^,]*)/.exec(subject)[1]
  const assertion = (id, parts) =>
    `<Assertion xmlns="${SAML}" ID="${id}" IssueInstant="${new Date().toISOString()}" Version="2.0">${parts}</Assertion>`
  const attribute = (name, value) => `<Attribute Name="${name}"><AttributeValue>${value}</AttributeValue></Attribute>`

  /** A new signed assertion. Everything is written in its canonical form at once: what is signed is what is sent. */
  const sign = () => {
    const id = `_${randomUUID()}`
    const issuer = `<Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">${subject}</Issuer>`
    const rest =
      `<Subject><NameID NameQualifier="CPS">${number}</NameID></Subject>` +
      `<AttributeStatement>${attribute('identifiantFacturation', '999999999')}${attribute('secteurActivite', 'SA05')}</AttributeStatement>`
    const unsigned = assertion(id, issuer + rest)
    const empty = (name, algorithm) => `<${name} Algorithm="${algorithm}"></${name}>`
    const info =
      `<SignedInfo xmlns="${DS}">${empty('CanonicalizationMethod', EXCLUSIVE)}${empty('SignatureMethod', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')}` +
      `<Reference URI="#${id}"><Transforms>${empty('Transform', `${DS}enveloped-signature`)}${empty('Transform', EXCLUSIVE)}</Transforms>` +
      `${empty('DigestMethod', 'http://www.w3.org/2001/04/xmlenc#sha256')}<DigestValue>${createHash('sha256').update(unsigned).digest('base64')}</DigestValue></Reference></SignedInfo>`
    const value = createSign('RSA-SHA256').update(info).sign(key, 'base64')
    const keyInfo = `<KeyInfo><X509Data><X509Certificate>${certificate.raw.toString('base64')}</X509Certificate></X509Data></KeyInfo>`
    const signature = `<Signature xmlns="${DS}">${info}<SignatureValue>${value}</SignatureValue>${keyInfo}</Signature>`
    return unsigned.replace(issuer, issuer + signature)
  }

  /** The assertion of a Vitale card that cannot sign. */
  const vitale = (serial) =>
    assertion(`_${randomUUID()}`, `<Issuer>${number}</Issuer><Subject><NameID NameQualifier="VITALE">${serial}</NameID></Subject>`)

  return { number, sign, vitale }
}

async function connect(address, pki, card) {
  const certificate = () => ({ cert: readFileSync(`${pki}/clients/INSI-AUTO.pem`), key: readFileSync(`${pki}/clients/INSI-AUTO.key`) })
  const tls = { ca: readFileSync(`${pki}/ca/chain.pem`), ...(!card && certificate()) }
  const client = await soap.createClientAsync(`${address}?wsdl`, {
    forceSoap12Headers: true,
    wsdl_options: { httpsAgent: new https.Agent(tls) },
  })
  client.setSecurity(new soap.ClientSSLSecurity(tls.key, tls.cert, tls.ca))
  return client
}

const operation = (search) => (search.policyHolder ? 'rechercherInsAvecCarteVitale' : 'rechercherInsAvecTraitsIdentite')

/** Empty for a search by traits; with a Vitale card, what the body says, the date in the form of the calendar. */
const coverage = ({ policyHolder, birthDate, twinRank }) =>
  policyHolder
    ? {
        ASSURE: { Id: { Num: policyHolder } },
        BENEFICIAIRE: { DateNai: birthDate.replace(/(\d\d)(\d\d)(\d{4})/, '$3-$2-$1'), ...(twinRank && { Rang: twinRank }) },
      }
    : {}

const body = (search) =>
  search.policyHolder
    ? {
        MatriculeOD: { NumIdentifiant: search.policyHolder },
        DateNaissance: search.birthDate,
        ...(search.twinRank && { RangNaissance: search.twinRank }),
      }
    : {
        NomNaissance: search.birthName,
        Prenom: search.firstName,
        Sexe: search.sex,
        DateNaissance: search.birthDate,
        ...(search.birthPlace && { LieuNaissance: search.birthPlace }),
      }

/** Every identifier is new at each call. */
function setHeaderBlocks(client, search, card) {
  client.clearSoapHeaders()
  const context = () => ({ Id: randomUUID(), Temps: new Date().toISOString(), Emetteur: card ? card.number : STRUCTURE })
  const idam = { attributes: { R: '4' }, $value: search.idam }
  const software = { IDAM: idam, Version: '1.0', Instance: search.instance, Nom: 'urn:lps:exemple-node:1.0' }
  const bam = { attributes: { Version: '01_02' }, ...context(), COUVERTURE: coverage(search) }
  const lps = { attributes: { Nature: 'CTXLPS', Version: '01_00' }, ...context(), LPS: software }
  client.addSoapHeader({ ContexteBAM: bam }, '', 'ctxbam')
  client.addSoapHeader({ ContexteLPS: lps }, '', 'ctxlps')
  client.addSoapHeader({ Action: `urn:ServiceIdentiteCertifiee:1.0.0:${operation(search)}` }, '', 'wsa', WSA)
  client.addSoapHeader({ MessageID: `uuid:${randomUUID()}` }, '', 'wsa', WSA)
  if (!card) return
  const assertions = card.sign() + (search.policyHolder ? card.vitale(search.cardSerial) : '')
  client.addSoapHeader(`<wsse:Security xmlns:wsse="${WSSE}">${assertions}</wsse:Security>`)
}

const ins = (entry) => ({
  number: entry.IdIndividu.NumIdentifiant,
  key: entry.IdIndividu.Cle,
  oid: entry.OID,
  from: entry.DateDeb,
  to: entry.DateFin,
})

function answer({ CR, INDIVIDU }) {
  const found = { code: CR.CodeCR, label: CR.LibelleCR }
  if (!INDIVIDU) return found
  const { INSACTIF, INSHISTO = [], TIQ } = INDIVIDU
  return {
    ...found,
    active: ins(INSACTIF),
    history: [INSHISTO].flat().map(ins),
    birthName: TIQ.NomNaissance,
    firstNames: TIQ.ListePrenom,
    sex: TIQ.Sexe,
    birthDate: TIQ.DateNaissance,
    birthPlace: TIQ.LieuNaissance,
  }
}

function fault({ Code, Reason, Detail }) {
  const { attributes, $value } = Detail.Erreur
  return {
    fault: attributes.code,
    severity: attributes.severite,
    messageId: attributes.messageID,
    text: $value,
    soapCode: Code.Value.replace(/^.*:/, ''),
    subcode: Code.Subcode.Value.replace(/^.*:/, ''),
    reason: Reason.Text.$value,
  }
}

async function ask(client, search, card) {
  setHeaderBlocks(client, search, card)
  try {
    const [result] = await client[`${operation(search)}Async`](body(search))
    return answer(result)
  } catch (raised) {
    if (!raised.root) throw raised
    return fault(raised.root.Envelope.Body.Fault)
  }
}

async function main([address, pki, folder]) {
  const card = folder && readCard(folder)
  const client = await connect(address, pki, card)
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await ask(client, JSON.parse(line), card)))
  }
}

main(process.argv.slice(2))
