// node expect.mjs NODE_MODULES FOLDER: writes beside each feature file what the official reader says of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [modules, folder] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(modules, '@cucumber', file)))
const { generateMessages } = await load('gherkin/dist/index.js')
const { IdGenerator } = await load('messages/dist/index.js')

for (const file of readdirSync(folder).filter((name) => name.endsWith('.feature'))) {
  const options = { includeGherkinDocument: true, includePickles: true, newId: IdGenerator.incrementing() }
  const messages = generateMessages(readFileSync(join(folder, file), 'utf-8'), file, 'text/x.cucumber.gherkin+plain', options)
  writeFileSync(join(folder, file.replace(/\.feature$/, '.ndjson')), messages.map((message) => JSON.stringify(message) + '\n').join(''))
}
