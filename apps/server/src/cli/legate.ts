#!/usr/bin/env node
import { createProgram } from './program.js';
import { runProgram } from './run-program.js';
import { terminal } from './terminal.js';
import { VERSION } from '../installation.js';

const code = await runProgram(createProgram(terminal, VERSION), process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
