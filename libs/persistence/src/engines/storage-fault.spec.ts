import { StorageUnavailable } from '#protocol';
import { translatingFaults } from './storage-fault.js';

const failing = (error: Error): Promise<unknown> => translatingFaults(() => Promise.reject(error));
const withCode = (code: string): Error => Object.assign(new Error('as the driver says'), { code });

describe('storage faults', () => {
  it.each([
    ...['SQLITE_BUSY', 'SQLITE_BUSY_RECOVERY', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY'],
    ...['57P01', '57P03', '53300', '53100', '57014', '08006', '40P01', '25006'],
    ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'],
  ])('that may pass become StorageUnavailable, with their cause: %s', async (code) => {
    const fault = withCode(code);
    const wrapped = Object.assign(new Error('as TypeORM says'), { driverError: fault });
    await expect(failing(fault)).rejects.toThrow(StorageUnavailable);
    await expect(failing(wrapped)).rejects.toMatchObject({ name: 'StorageUnavailable', cause: wrapped });
  });

  it.each([
    'Query read timeout',
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
  ])('are known by what the driver says without a code: %s', async (message) => {
    await expect(failing(new Error(message))).rejects.toThrow(StorageUnavailable);
  });

  it.each([
    ['23001', 'in-use'],
    ['23503', 'conflict'],
    ['23505', 'conflict'],
  ])('of a lost race for what is registered become refusals: %s (case 246)', async (code, refusal) => {
    const fault = Object.assign(withCode(code), { table: 'clients' });
    const wrapped = Object.assign(new Error('as TypeORM says'), { driverError: fault });
    await expect(failing(wrapped)).rejects.toMatchObject({ name: 'RegistrationError', code: refusal });
    const elsewhere = Object.assign(withCode(code), { table: 'issued_tokens' });
    await expect(failing(elsewhere)).rejects.toBe(elsewhere);
  });

  it.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CORRUPT', '23505', '42P01'])(
    'of ours stay what they are: %s',
    async (code) => {
      const fault = withCode(code);
      await expect(failing(fault)).rejects.toBe(fault);
    },
  );
});
