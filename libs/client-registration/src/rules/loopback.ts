/** Hosts whose traffic never leaves the machine: `http` is allowed there (RFC 8252 §8.3). */
export const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
