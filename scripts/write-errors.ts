import { writeFileSync } from 'node:fs';
import { errorsDocument } from './errors-document.ts';

/** Writes `docs/errors.md`; `pnpm errors`. A test says when it is out of date. */
writeFileSync('docs/errors.md', errorsDocument());
