// Puts beside the compiled program what it needs: the published JSON Schema of scenario files.
import { chmodSync, writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '../dist/scenario/json-schema.js';

const schema = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
writeFileSync(new URL('../dist/scenario.schema.json', import.meta.url), schema);
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
