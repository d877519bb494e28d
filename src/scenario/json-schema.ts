import { z } from 'zod';
import { file } from './schema/file.ts';
import { NAME } from './schema/written.ts';

/** Names, in a pattern that needs no Unicode classes, which not every validator of editors knows. */
const WIDE_NAME = '^[^\\s\\d_-]\\S{0,63}$';

/** The JSON Schema (draft 2020-12) of scenario files, with which editors complete and check. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(file, {
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override: widenNames,
  });
  return {
    ...schema,
    title: 'reportline scenario',
    description: 'A company, its complaints, and several places for customer service in its chart',
    // Title and designs are asked for after everything else has been checked, so the shape leaves them open.
    required: ['title', 'designs'],
  };
}

function widenNames({ jsonSchema }: { jsonSchema: { pattern?: string } }): void {
  if (jsonSchema.pattern === NAME.source) jsonSchema.pattern = WIDE_NAME;
}
