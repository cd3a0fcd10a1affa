#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createProgram } from './program.js';
import { runProgram } from './run-program.js';
import { terminal } from './terminal.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../../../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const code = await runProgram(createProgram(terminal, version), process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
