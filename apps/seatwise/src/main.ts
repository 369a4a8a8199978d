#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// The next start finds the types stripped and the code compiled.
enableCompileCache();

// Whoever reads the output may stop early (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
