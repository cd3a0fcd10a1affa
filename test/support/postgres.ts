export { startPostgres, type PostgresServer } from '../../libs/persistence/src/testing/embedded-postgres.js';
