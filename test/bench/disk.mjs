import { closeSync, fdatasyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { summary } from './statistics.mjs';

const WRITES = 200;
/** `f_type` of file systems that forget: tmpfs and ramfs. */
const VOLATILE = [0x01021994, 0x858458f6];

/** Microseconds that one durable write of 4 KiB takes in a directory, and whether the directory is on a disk at all. */
export function measureDisk(/** @type {string} */ directory) {
  const file = join(directory, 'fdatasync');
  const descriptor = openSync(file, 'w');
  const times = Array.from({ length: WRITES }, (_, index) => durableWrite(descriptor, index));
  closeSync(descriptor);
  rmSync(file);
  return { fdatasync: summary(times).median, volatile: VOLATILE.includes(statfsSync(directory).type) };
}

/** @param {number} descriptor @param {number} index */
function durableWrite(descriptor, index) {
  const start = performance.now();
  writeSync(descriptor, Buffer.alloc(4096, index), 0, 4096, index * 4096);
  fdatasyncSync(descriptor);
  return (performance.now() - start) * 1000;
}
