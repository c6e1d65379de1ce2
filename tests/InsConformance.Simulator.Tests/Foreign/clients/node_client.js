/*
 * Asks the INSi simulator for an INS with node-soap (npm: soap).
 *
 *   echo '{"idam": "LSN17NF23FW0", "instance": "poste-1", "birthName": "ADRUN", "firstName": "ZOE", "sex": "F", "birthDate": "1975-12-31"}' \
 *     | node node_client.js https://127.0.0.1:8443/lps .insconf/pki
 *
 * One search per line, one answer per line, in JSON.
 */
const { randomUUID } = require('node:crypto')
const { readFileSync } = require('node:fs')
const https = require('node:https')
const { createInterface } = require('node:readline')
const soap = require('soap')

const EMITTER = '300000009990001' // OU of the client certificate
const WSA = 'http://www.w3.org/2005/08/addressing'

async function connect(address, pki) {
  const tls = {
    cert: readFileSync(`${pki}/clients/INSI-AUTO.pem`),
    key: readFileSync(`${pki}/clients/INSI-AUTO.key`),
    ca: readFileSync(`${pki}/ca/chain.pem`),
  }
  const client = await soap.createClientAsync(`${address}?wsdl`, {
    forceSoap12Headers: true,
    wsdl_options: { httpsAgent: new https.Agent(tls) },
  })
  client.setSecurity(new soap.ClientSSLSecurity(tls.key, tls.cert, tls.ca))
  return client
}

/** Every identifier is new at each call. */
function setHeaderBlocks(client, search) {
  client.clearSoapHeaders()
  const context = () => ({ Id: randomUUID(), Temps: new Date().toISOString(), Emetteur: EMITTER })
  const idam = { attributes: { R: '4' }, $value: search.idam }
  const software = { IDAM: idam, Version: '1.0', Instance: search.instance, Nom: 'urn:lps:exemple-node:1.0' }
  const bam = { attributes: { Version: '01_02' }, ...context(), COUVERTURE: {} }
  const lps = { attributes: { Nature: 'CTXLPS', Version: '01_00' }, ...context(), LPS: software }
  client.addSoapHeader({ ContexteBAM: bam }, '', 'ctxbam')
  client.addSoapHeader({ ContexteLPS: lps }, '', 'ctxlps')
  client.addSoapHeader({ Action: 'urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite' }, '', 'wsa', WSA)
  client.addSoapHeader({ MessageID: `uuid:${randomUUID()}` }, '', 'wsa', WSA)
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

async function ask(client, search) {
  setHeaderBlocks(client, search)
  try {
    const [result] = await client.rechercherInsAvecTraitsIdentiteAsync({
      NomNaissance: search.birthName,
      Prenom: search.firstName,
      Sexe: search.sex,
      DateNaissance: search.birthDate,
      ...(search.birthPlace && { LieuNaissance: search.birthPlace }),
    })
    return answer(result)
  } catch (raised) {
    if (!raised.root) throw raised
    return fault(raised.root.Envelope.Body.Fault)
  }
}

async function main([address, pki]) {
  const client = await connect(address, pki)
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await ask(client, JSON.parse(line))))
  }
}

main(process.argv.slice(2))
