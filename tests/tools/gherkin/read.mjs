// The official Gherkin reader, for comparison.
// node read.mjs NODE_MODULES: for each line of standard input, a JSON array of texts read as one stream (`0.feature`, `1.feature`…),
// prints the JSON array of the messages, without the sources.
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const load = (file) => import(pathToFileURL(join(process.argv[2], '@cucumber', file)))
const { generateMessages } = await load('gherkin/dist/index.js')
const { IdGenerator } = await load('messages/dist/index.js')

for await (const line of createInterface({ input: process.stdin })) {
  const options = { includeGherkinDocument: true, includePickles: true, newId: IdGenerator.incrementing() }
  const read = (text, index) => generateMessages(text, `${index}.feature`, 'text/x.cucumber.gherkin+plain', options)
  process.stdout.write(JSON.stringify(JSON.parse(line).flatMap(read)) + '\n')
}
